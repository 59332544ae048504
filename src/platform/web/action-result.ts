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

export type Action<Input, Result> = (input: Input, idempotencyKey?: string) => Promise<ActionResult<Result>>
