'use client'

import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { agreeAppraisalSheet, assessAppraisalSheet, introduceAppraisalSheet } from '../actions'
import type * as inputs from '../appraisal-inputs'
import { useSaved } from './use-saved'

type Step = { sheetId: string; version: number; today: LocalDate }

/** Social workers agreed to the draft: who for them, when, in which document. */
export function AgreementForm({
  today,
  socialWorkers,
  ...step
}: Step & { socialWorkers: readonly Option[] }) {
  const command = useCommandForm<z.input<typeof inputs.agreeAppraisalSheet>, void>({
    action: agreeAppraisalSheet,
    schema: async () => (await import('../appraisal-inputs')).agreeAppraisalSheet,
    defaultValues: { ...step, agreedOn: today, agreedById: '', agreedDocument: '' },
    onDone: useSaved('Uzgodnienie zapisane.'),
  })
  return (
    <Form {...command} id={`uzgodnienie-${step.sheetId}`} submitLabel="Zapisz uzgodnienie">
      <FieldRow>
        <DateField name="agreedOn" label="Uzgodniono" max={today} required />
        <SelectField
          name="agreedById"
          label="Pracownik socjalny, który uzgodnił arkusz w imieniu pozostałych"
          options={socialWorkers}
          required
        />
      </FieldRow>
      <TextField name="agreedDocument" label="Dokument uzgodnienia" required />
    </Form>
  )
}

/** The agreed sheet comes into force. */
export function IntroductionForm({ today, agreedOn, ...step }: Step & { agreedOn: LocalDate | null }) {
  const command = useCommandForm<z.input<typeof inputs.introduceAppraisalSheet>, void>({
    action: introduceAppraisalSheet,
    schema: async () => (await import('../appraisal-inputs')).introduceAppraisalSheet,
    defaultValues: { ...step, validFrom: today },
    onDone: useSaved('Arkusz wprowadzony.'),
  })
  return (
    <Form {...command} id={`wprowadzenie-${step.sheetId}`} submitLabel="Wprowadź arkusz">
      <DateField name="validFrom" label="Obowiązuje od" min={agreedOn ?? undefined} required />
    </Form>
  )
}

/** The sheet itself is assessed; its conclusions go into the next version. */
export function AssessmentForm({ today, ...step }: Step) {
  const command = useCommandForm<z.input<typeof inputs.assessAppraisalSheet>, void>({
    action: assessAppraisalSheet,
    schema: async () => (await import('../appraisal-inputs')).assessAppraisalSheet,
    defaultValues: { ...step, assessedOn: today, conclusions: '' },
    onDone: useSaved('Ocena arkusza zapisana.'),
  })
  return (
    <Form {...command} id={`ocena-${step.sheetId}`} submitLabel="Zapisz ocenę arkusza">
      <DateField name="assessedOn" label="Oceniono" max={today} required />
      <TextArea name="conclusions" label="Wnioski: co się sprawdza, co zmienić" rows={4} required />
    </Form>
  )
}
