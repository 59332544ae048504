import type { Refusal } from '@/kernel/refusal'
import { Callout } from '@/ui/callout'
import { RefusedState } from '@/ui/refused-state'
import { SignInAgain } from '@/ui/sign-in-again'

/** How the last submission ended. */
export type FormOutcome =
  | { kind: 'idle' | 'sending' | 'done' }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'problem'; message: string; logId?: string; signedOut?: boolean }

/** What came back instead of success, at the button that was pressed. */
export function FormAnswer({ outcome }: { outcome: FormOutcome | undefined }) {
  if (outcome?.kind === 'refused') return <RefusedState refusals={outcome.refusals} />
  if (outcome?.kind !== 'problem') return null
  return (
    <Callout tone="danger" role="alert" title={outcome.message}>
      {outcome.signedOut ? (
        <p>
          <SignInAgain />, potem wróć tutaj i wyślij ponownie.
        </p>
      ) : null}
      {outcome.logId ? <p>Numer zdarzenia: {outcome.logId}</p> : null}
    </Callout>
  )
}
