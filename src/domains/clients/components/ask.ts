import type { ActionResult } from '@/platform/web/action-result'
import { AskingFailed } from '@/ui/use-async-options'

/** The result of a question asked while typing; anything else is a failure, with its reason where there is one to show. */
export async function answerOf<Result>(asked: Promise<ActionResult<Result>>): Promise<Result> {
  const answer = await asked
  if (answer.ok) return answer.result
  throw new AskingFailed(reasonOf(answer))
}

function reasonOf(answer: Extract<ActionResult<unknown>, { ok: false }>): string {
  if ('message' in answer) return answer.message
  if (answer.kind === 'fields') {
    return [...answer.formErrors, ...Object.values(answer.fieldErrors).flat()].join(' ')
  }
  if (answer.kind === 'refused') return answer.refusals.map(({ message }) => message).join(' ')
  return `Nie udało się wyszukać. Zgłoś administratorowi numer zdarzenia: ${answer.logId}.`
}
