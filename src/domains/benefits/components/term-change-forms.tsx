'use client'

import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { extendTerm, markComplicated, recordInterviewRefusal, resumeTerm, suspendTerm } from '../actions'

export type TermFormProps = {
  head: { id: string; version: number; state: string; complicated: boolean; openSuspension: boolean }
  today: LocalDate
}

/** A new term, told to the client with its cause (art. 36 KPA). */
export function ExtendForm({ head }: TermFormProps) {
  const command = useCommandForm({
    action: extendTerm,
    schema: async () => (await import('../inputs/application')).extendTerm,
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

/** The days from one on do not count to the term (art. 35 § 5 KPA). */
export function SuspendForm({ head, today }: TermFormProps) {
  const command = useCommandForm({
    action: suspendTerm,
    schema: async () => (await import('../inputs/application')).suspendTerm,
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

/** The term runs again. */
export function ResumeForm({ head, today }: TermFormProps) {
  const command = useCommandForm({
    action: resumeTerm,
    schema: async () => (await import('../inputs/application')).resumeTerm,
    defaultValues: { proceedingId: head.id, version: head.version, to: today },
  })
  return (
    <Form {...command} id="podjecie" submitLabel="Podejmij bieg terminu">
      <DateField name="to" label="Ostatni dzień przerwy" required max={today} />
    </Form>
  )
}

/** Two months instead of one (art. 35 § 3 KPA). */
export function ComplicatedForm({ head }: TermFormProps) {
  const command = useCommandForm({
    action: markComplicated,
    schema: async () => (await import('../inputs/application')).markComplicated,
    defaultValues: { proceedingId: head.id, version: head.version, reason: '' },
  })
  return (
    <Form {...command} id="skomplikowana" submitLabel="Uznaj za szczególnie skomplikowaną">
      <TextArea name="reason" label="Dlaczego" required rows={2} />
    </Form>
  )
}

/** The client does not agree to the interview (art. 107 ust. 4a ups). */
export function InterviewRefusalForm({ head }: TermFormProps) {
  const command = useCommandForm({
    action: recordInterviewRefusal,
    schema: async () => (await import('../inputs/examination')).reopenExamination,
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
