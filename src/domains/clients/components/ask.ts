import type { ActionResult } from '@/platform/web/action-result'

/** The result of a question asked while typing; anything else is a failure the search shows in its own words. */
export async function answerOf<Result>(asked: Promise<ActionResult<Result>>): Promise<Result> {
  const answer = await asked
  if (answer.ok) return answer.result
  throw new Error(answer.kind)
}
