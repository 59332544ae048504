import dynamic from 'next/dynamic'
import type { Refusal } from '@/kernel/refusal'
import { Callout } from '@/ui/callout'
import { RefusedState } from '@/ui/refused-state'
import type { NewerValue } from '@/ui/form/newer-values'
import { SignInAgain } from '@/ui/sign-in-again'

// two people seldom write in one record at once: a form of a quiet day does not carry it
const NewerValues = dynamic(() => import('@/ui/form/newer-values').then((parts) => parts.NewerValues))

/** How the last submission ended. */
export type FormOutcome =
  | { kind: 'idle' | 'sending' | 'done' }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | {
      kind: 'problem'
      message: string
      logId?: string
      signedOut?: boolean
      newer?: readonly NewerValue[]
      /** the page has not followed the newer record yet: sent now, it would meet the same conflict */
      waits?: boolean
    }

/** What came back instead of success, at the button that was pressed; on a low screen it is brought into sight. */
export function FormAnswer({ outcome }: { outcome: FormOutcome | undefined }) {
  if (outcome?.kind !== 'refused' && outcome?.kind !== 'problem') return null
  return (
    <div ref={intoSight} className="max-sm:scroll-mb-24 scroll-mb-4">
      {outcome.kind === 'refused' ? <RefusedState refusals={outcome.refusals} /> : <Problem {...outcome} />}
    </div>
  )
}

const intoSight = (answer: HTMLElement | null) => answer?.scrollIntoView({ block: 'nearest' })

function Problem(outcome: Extract<FormOutcome, { kind: 'problem' }>) {
  return (
    <Callout tone="danger" role="alert" title={outcome.message}>
      {outcome.signedOut ? (
        <p>
          <SignInAgain />, potem wróć tutaj i wyślij ponownie.
        </p>
      ) : null}
      {outcome.newer?.length ? <NewerValues values={outcome.newer} /> : null}
      {outcome.logId ? <p>Numer zdarzenia: {outcome.logId}</p> : null}
    </Callout>
  )
}
