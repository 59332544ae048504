import type { Refusal } from '@/kernel/refusal'

/** What an action answers: the result, or one of the expected ways of not having one, in Polish. */
export type ActionResult<Result> =
  | { readonly ok: true; readonly result: Result }
  | {
      readonly ok: false
      readonly kind: 'fields'
      readonly fieldErrors: Readonly<Record<string, readonly string[]>>
      readonly formErrors: readonly string[]
    }
  | { readonly ok: false; readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | {
      readonly ok: false
      readonly kind: 'forbidden' | 'notFound' | 'stale' | 'signedOut'
      readonly message: string
    }
  | { readonly ok: false; readonly kind: 'failure'; readonly logId: string }

/**
 * May it have been done all the same – no answer came, or the fault may have struck after the last write? Then the next
 * attempt carries the same key: what was done has its effect once, and other content is told so.
 */
export const isUncertain = (answer: ActionResult<unknown> | null): boolean =>
  answer === null || (!answer.ok && answer.kind === 'failure')

/** Where a long form keeps what is typed in it. */
export type DraftOf = { readonly form: string; readonly subject: string }

/** `draft` is what the form was filled from: it goes with the success, before the page is drawn anew. */
export type Action<Input, Result> = (
  input: Input,
  idempotencyKey?: string,
  draft?: DraftOf,
) => Promise<ActionResult<Result>>

/** The status of an answer given over HTTP, for the routes that take files. */
export function statusOf(answer: ActionResult<unknown>): number {
  if (answer.ok) return 200
  return {
    fields: 400,
    refused: 422,
    forbidden: 403,
    notFound: 404,
    stale: 409,
    signedOut: 401,
    failure: 500,
  }[answer.kind]
}
