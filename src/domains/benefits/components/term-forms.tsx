'use client'

import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Card } from '@/ui/card'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import {
  extendTerm,
  markComplicated,
  recordInterviewRefusal,
  resumeTerm,
  suspendTerm,
  withdrawApplication,
} from '../actions'
import * as inputs from '../inputs/application'
import { reopenExamination as reasonInput } from '../inputs/examination'
import { Fold } from './fold'

type Head = {
  id: string
  version: number
  state: string
  complicated: boolean
  suspendedSince: LocalDate | null
}
type Props = { head: Head; today: LocalDate }

/** What may happen to the term and to the application, each folded until needed. */
export function TermForms({ head, today }: Props) {
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
          <Fold title="Klient cofa wniosek">
            <WithdrawForm key={key} head={head} today={today} />
          </Fold>
        )}
      </div>
    </Card>
  )
}

function ExtendForm({ head }: Props) {
  const command = useCommandForm({
    action: extendTerm,
    schema: inputs.extendTerm,
    defaultValues: { proceedingId: head.id, version: head.version, reason: '', independentOfOrgan: false },
  })
  return (
    <Form {...command} id="nowy-termin" submitLabel="Zawiadom stronę">
      <DateField name="newDueOn" label="Nowy termin" required />
      <TextArea name="reason" label="Przyczyna zwłoki" hint="Trafi do zawiadomienia." required rows={3} />
      <CheckboxField
        name="independentOfOrgan"
        label="Zwłoka z przyczyn niezależnych od organu (art. 36 § 2 KPA)"
      />
    </Form>
  )
}

function SuspendForm({ head, today }: Props) {
  const command = useCommandForm({
    action: suspendTerm,
    schema: inputs.suspendTerm,
    defaultValues: { proceedingId: head.id, version: head.version, from: today, reason: '' },
  })
  return (
    <Form {...command} id="wstrzymanie" submitLabel="Wstrzymaj bieg terminu">
      <DateField name="from" label="Od dnia" required max={today} />
      <TextField
        name="reason"
        label="Powód"
        hint="Na przykład: oczekiwanie na dokumenty od strony."
        required
      />
    </Form>
  )
}

function ResumeForm({ head, today }: Props) {
  const command = useCommandForm({
    action: resumeTerm,
    schema: inputs.resumeTerm,
    defaultValues: { proceedingId: head.id, version: head.version, to: today },
  })
  return (
    <Form {...command} id="podjecie" submitLabel="Podejmij bieg terminu">
      <DateField name="to" label="Ostatni dzień przerwy" required max={today} />
    </Form>
  )
}

function ComplicatedForm({ head }: Props) {
  const command = useCommandForm({
    action: markComplicated,
    schema: inputs.markComplicated,
    defaultValues: { proceedingId: head.id, version: head.version, reason: '' },
  })
  return (
    <Form {...command} id="skomplikowana" submitLabel="Uznaj za szczególnie skomplikowaną">
      <TextArea name="reason" label="Dlaczego" required rows={2} />
    </Form>
  )
}

function InterviewRefusalForm({ head }: Props) {
  const command = useCommandForm({
    action: recordInterviewRefusal,
    schema: reasonInput,
    defaultValues: { proceedingId: head.id, reason: '' },
  })
  return (
    <Form {...command} id="brak-zgody" submitLabel="Odnotuj brak zgody na wywiad">
      <TextArea
        name="reason"
        label="Jak i kiedy klient odmówił"
        hint="Decyzja będzie mogła być tylko odmowna (art. 107 ust. 4a ups)."
        required
        rows={3}
      />
    </Form>
  )
}

function WithdrawForm({ head, today }: Props) {
  const command = useCommandForm({
    action: withdrawApplication,
    schema: inputs.withdrawApplication,
    defaultValues: { proceedingId: head.id, version: head.version, withdrawnOn: today, reason: '' },
  })
  return (
    <Form {...command} id="cofniecie" submitLabel="Odnotuj cofnięcie wniosku">
      <DateField name="withdrawnOn" label="Dzień cofnięcia" required max={today} />
      <TextArea name="reason" label="Powód" required rows={2} />
    </Form>
  )
}
