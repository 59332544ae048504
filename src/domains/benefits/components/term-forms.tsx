'use client'

import dynamic from 'next/dynamic'
import { Card } from '@/ui/card'
import { Fold } from './fold'
import type { ProceedingHead } from '../proceeding-view'
import type { TermFormProps } from './term-change-forms'

// folded, and seldom needed: fetched when one is opened
const ExtendForm = dynamic(() => import('./term-change-forms').then((forms) => forms.ExtendForm))
const SuspendForm = dynamic(() => import('./term-change-forms').then((forms) => forms.SuspendForm))
const ResumeForm = dynamic(() => import('./term-change-forms').then((forms) => forms.ResumeForm))
const ComplicatedForm = dynamic(() => import('./term-change-forms').then((forms) => forms.ComplicatedForm))
const InterviewRefusalForm = dynamic(() =>
  import('./term-change-forms').then((forms) => forms.InterviewRefusalForm),
)
const DiscontinueForm = dynamic(() => import('./discontinuance-forms').then((forms) => forms.DiscontinueForm))
const ResumeProceedingForm = dynamic(() =>
  import('./discontinuance-forms').then((forms) => forms.ResumeProceedingForm),
)
const EndAfterDeathForm = dynamic(() =>
  import('./discontinuance-forms').then((forms) => forms.EndAfterDeathForm),
)

/** What may happen to the term and to the application, each folded until needed. */
export function TermForms({ head, today }: TermFormProps & { head: Pick<ProceedingHead, 'steps'> }) {
  return (
    <Card title="Zmiany w biegu sprawy" padding="flush">
      <div className="flex flex-col divide-y divide-line">
        <Fold title="Termin: zawiadom o nowym terminie (art. 36 KPA)">
          <ExtendForm head={head} today={today} />
        </Fold>
        <Fold
          title={
            head.openSuspension ? 'Termin: podejmij bieg terminu' : 'Termin: wstrzymaj bieg (art. 35 § 5 KPA)'
          }
        >
          {head.openSuspension ? (
            <ResumeForm head={head} today={today} />
          ) : (
            <SuspendForm head={head} today={today} />
          )}
        </Fold>
        {head.complicated ? null : (
          <Fold title="Termin: sprawa szczególnie skomplikowana (2 miesiące)">
            <ComplicatedForm head={head} today={today} />
          </Fold>
        )}
        {head.state === 'applied' ? (
          <Fold title="Klient nie zgadza się na wywiad">
            <InterviewRefusalForm head={head} today={today} />
          </Fold>
        ) : null}
        <EndForms head={head} today={today} />
      </div>
    </Card>
  )
}

/** How a case ends otherwise than by a decision about the benefit, and the way back. */
function EndForms({ head, today }: TermFormProps & { head: Pick<ProceedingHead, 'steps'> }) {
  if (head.state === 'awaitingSignature') return null
  const { id: proceedingId, version, steps } = head
  return (
    <>
      {head.state === 'discontinuing' ? (
        <Fold key="powrot" title="Strona zmieniła zdanie: wróć do prowadzenia sprawy">
          <ResumeProceedingForm proceedingId={proceedingId} version={version} />
        </Fold>
      ) : (
        <Fold key="umorzenie" title="Umorzenie: wniosek cofnięty albo sprawa bezprzedmiotowa (art. 105 KPA)">
          <DiscontinueForm {...{ proceedingId, version, today }} refusals={steps.discontinue} />
        </Fold>
      )}
      <Fold title="Strona zmarła">
        <EndAfterDeathForm {...{ proceedingId, version }} refusals={steps.partyDied} />
      </Fold>
    </>
  )
}
