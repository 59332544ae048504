'use client'

import dynamic from 'next/dynamic'
import { Card } from '@/ui/card'
import { Fold } from './fold'
import type { TermFormProps } from './term-change-forms'

// folded, and seldom needed: fetched when one is opened
const ExtendForm = dynamic(() => import('./term-change-forms').then((forms) => forms.ExtendForm))
const SuspendForm = dynamic(() => import('./term-change-forms').then((forms) => forms.SuspendForm))
const ResumeForm = dynamic(() => import('./term-change-forms').then((forms) => forms.ResumeForm))
const ComplicatedForm = dynamic(() => import('./term-change-forms').then((forms) => forms.ComplicatedForm))
const InterviewRefusalForm = dynamic(() =>
  import('./term-change-forms').then((forms) => forms.InterviewRefusalForm),
)
const WithdrawForm = dynamic(() => import('./term-change-forms').then((forms) => forms.WithdrawForm))

/** What may happen to the term and to the application, each folded until needed. */
export function TermForms({ head, today }: TermFormProps) {
  const key = `${head.id}-${head.version}`
  return (
    <Card title="Zmiany w biegu sprawy" padding="flush">
      <div className="flex flex-col divide-y divide-line">
        <Fold title="Termin: zawiadom o nowym terminie (art. 36 KPA)">
          <ExtendForm key={key} head={head} today={today} />
        </Fold>
        <Fold
          title={
            head.suspendedSince ? 'Termin: podejmij bieg terminu' : 'Termin: wstrzymaj bieg (art. 35 § 5 KPA)'
          }
        >
          {head.suspendedSince ? (
            <ResumeForm key={key} head={head} today={today} />
          ) : (
            <SuspendForm key={key} head={head} today={today} />
          )}
        </Fold>
        {head.complicated ? null : (
          <Fold title="Termin: sprawa szczególnie skomplikowana (2 miesiące)">
            <ComplicatedForm key={key} head={head} today={today} />
          </Fold>
        )}
        {head.state === 'applied' ? (
          <Fold title="Klient nie zgadza się na wywiad">
            <InterviewRefusalForm key={key} head={head} today={today} />
          </Fold>
        ) : null}
        {head.state === 'awaitingSignature' ? null : (
          <Fold title="Klient cofa wniosek albo zmarł">
            <WithdrawForm key={key} head={head} today={today} />
          </Fold>
        )}
      </div>
    </Card>
  )
}
