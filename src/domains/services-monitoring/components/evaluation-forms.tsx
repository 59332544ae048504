'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import {
  answerEvaluation,
  returnEvaluation,
  saveEvaluation,
  startEvaluation,
  submitEvaluation,
} from '../actions'
import type * as inputs from '../inputs'
import { AnalysisFields, SendBack } from './analysis-parts'

type StartProps = { processId: string; months: readonly Option[]; refusals: readonly Refusal[] }

/** Begins the evaluation of a period; the last twelve months unless another period is chosen. */
export function StartEvaluationForm({ processId, months, refusals }: StartProps) {
  const router = useRouter()
  const command = useCommandForm<z.input<typeof inputs.startEvaluation>, { evaluationId: string }>({
    action: startEvaluation,
    schema: async () => (await import('../inputs')).startEvaluation,
    defaultValues: {
      processId,
      firstMonth: months[Math.max(0, months.length - 12)]?.value ?? '',
      lastMonth: months.at(-1)?.value ?? '',
    },
    onDone: ({ evaluationId }) => router.push(`/uslugi/${processId}/ewaluacja/${evaluationId}`),
  })
  return (
    <Form {...command} id="ewaluacja" submitLabel="Rozpocznij ewaluację" refusals={refusals}>
      <FieldRow>
        <SelectField name="firstMonth" label="Od miesiąca" options={months} required />
        <SelectField name="lastMonth" label="Do miesiąca" options={months} required />
      </FieldRow>
    </Form>
  )
}

type Values = z.input<typeof inputs.saveEvaluation>
type EvaluationFormProps = {
  values: Values
  criteria: readonly { code: string; label: string; rule: string }[]
  outsideAuthor: boolean
  warned: boolean
}

/** The report: author, criteria, conclusions that go on into the next diagnosis. */
export function EvaluationForm({ values, criteria, outsideAuthor, warned }: EvaluationFormProps) {
  const command = useCommandForm<Values, void>({
    action: saveEvaluation,
    schema: async () => (await import('../inputs')).saveEvaluation,
    defaultValues: values,
    onDone: useSaved('Raport zapisany.'),
  })
  return (
    <Form {...command} id="raport" submitLabel="Zapisz raport" long>
      <FieldSet legend="Ocena według kryteriów">
        {criteria.map(({ code, label, rule }) => (
          <TextArea key={code} name={`criteria.${code}`} label={label} hint={rule} rows={3} />
        ))}
      </FieldSet>
      <TextArea
        name="conclusions"
        label="Wnioski"
        hint="Zobaczy je koordynator w diagnozie następnego cyklu."
        rows={4}
      />
      <TextArea name="recommendations" label="Rekomendacje" rows={4} />
      {warned ? (
        <TextArea
          name="gapsReason"
          label="Dlaczego nie ma sprawozdań albo opinii adresatów"
          hint="Powód zostaje w raporcie (R-077)."
          rows={2}
        />
      ) : null}
      <FieldSet legend="Autor raportu">
        {outsideAuthor ? (
          <FieldRow>
            <TextField
              name="authorName"
              label="Pracownik powiatowego urzędu pracy"
              hint="Puste: raport pisze koordynator (R-079)."
            />
            <TextField name="authorInstitution" label="Urząd" />
          </FieldRow>
        ) : null}
        <CheckboxField
          name="independent"
          label="Autor nie wykonuje tej usługi i nie jest związany z jej wykonawcą"
        />
      </FieldSet>
    </Form>
  )
}

type Ids = { evaluationId: string; version: number; refusals: readonly Refusal[] }

/** Hands the report over; what it lacks stands beside the button. */
export function SubmitEvaluation({ evaluationId, version, refusals }: Ids) {
  const { run, outcome } = useCommand(submitEvaluation, useSaved('Raport przekazany do analizy.'))
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button
          variant="primary"
          icon="send"
          pending={outcome.kind === 'sending'}
          refusals={refusals}
          onClick={() => void run({ evaluationId, version })}
        >
          Przekaż raport do analizy
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}

type AnswerProps = Ids & { responsible: readonly Option[]; withLabourOffice: boolean }

/** The head's analysis with long-term actions. */
export function AnswerEvaluationForm({
  evaluationId,
  version,
  refusals,
  responsible,
  withLabourOffice,
}: AnswerProps) {
  const command = useCommandForm<z.input<typeof inputs.answerEvaluation>, void>({
    action: answerEvaluation,
    schema: async () => (await import('../inputs')).answerEvaluation,
    defaultValues: { evaluationId, version, analysis: '', analysedWith: '', actions: [] },
    onDone: useSaved('Analiza zapisana, raport zamknięty.'),
  })
  return (
    <Form {...command} id="analiza" submitLabel="Zapisz analizę i zamknij" refusals={refusals} long>
      <AnalysisFields
        withLabourOffice={withLabourOffice}
        labourOfficeHint="W partnerstwie lokalnym: kierownik powiatowego urzędu pracy."
        legend="Działania długofalowe"
        responsible={responsible}
      />
    </Form>
  )
}

/** Back to the author, with what is to be mended. */
export function ReturnEvaluationForm({ evaluationId, version, refusals }: Ids) {
  const command = useCommandForm<z.input<typeof inputs.returnEvaluation>, void>({
    action: returnEvaluation,
    schema: async () => (await import('../inputs')).returnEvaluation,
    defaultValues: { evaluationId, version, reason: '' },
    onDone: useSaved('Raport zwrócony do poprawy.'),
  })
  return <SendBack {...command} submitLabel="Zwróć raport" refusals={refusals} />
}
