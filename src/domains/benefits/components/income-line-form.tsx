'use client'

import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useCommandForm } from '@/platform/web/use-command-form'
import { useTypedBefore } from '@/platform/web/use-typed-before'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { MonthField } from '@/ui/form/month-field'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { saveIncomeLine } from '../actions'
import { incomeKindLabels, type IncomeKind } from '../rules/income-kinds'
import { incomeDraftForm, NEW_LINE, partOf, type KeptIncome } from '../rules/typed-parts'
import { optionsOf } from './looks'
import { Restored } from './restored'

type Line = {
  id: string
  version: number
  personId: string
  month: string
  kind: IncomeKind
  gross: number
  tax: number
  socialContribution: number
  healthContribution: number
  alimonyPaid: number
  hectares: number | null
  evidenceId: string | null
  note: string | null
}

type IncomeLineFormProps = {
  proceedingId: string
  people: readonly { id: string; name: string }[]
  evidence: readonly { id: string; title: string }[]
  line?: Line
  month?: string
  /** what this person typed here and did not save */
  kept: KeptIncome | null
}

/** The line as the case says it, or an empty one. */
function begun({ proceedingId, people, line, month }: IncomeLineFormProps) {
  if (line) {
    const { id, ...values } = line
    return { ...values, proceedingId, lineId: id, evidenceId: line.evidenceId ?? '', note: line.note ?? '' }
  }
  return {
    proceedingId,
    version: 0,
    personId: people[0]?.id ?? '',
    month: month ?? '',
    kind: '',
    evidenceId: '',
    note: '',
  }
}

/** One income of one person in one month, with its deductions and evidence. */
export function IncomeLineForm(props: IncomeLineFormProps) {
  const { proceedingId, people, evidence, line, kept } = props
  const [restored] = useState(kept)
  const command = useCommandForm({
    action: saveIncomeLine,
    schema: async () => (await import('../inputs/examination')).saveIncomeLine,
    defaultValues: begun(props),
    draft: {
      form: incomeDraftForm,
      subject: partOf(proceedingId, line?.id ?? NEW_LINE),
      savedAt: kept?.savedAt ?? null,
    },
  })
  useTypedBefore(command.form, restored?.typed)
  const kind = useWatch({ control: command.form.control, name: 'kind' })
  return (
    <Form
      {...command}
      id={`dochod-${line?.id ?? 'nowy'}`}
      long
      submitLabel={line ? 'Zapisz zmiany' : 'Dodaj dochód'}
    >
      {restored && kept ? (
        <Restored at={restored.savedAt}>Nie zapisano jeszcze tego dochodu w zestawieniu.</Restored>
      ) : null}
      <SelectField
        name="personId"
        label="Osoba"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={null}
        required
      />
      <SelectField name="kind" label="Rodzaj dochodu" options={optionsOf(incomeKindLabels)} required />
      <FieldRow>
        <MonthField name="month" label="Miesiąc" required />
        {kind === 'agriculture' ? (
          <NumberField name="hectares" label="Hektary przeliczeniowe" decimals={4} unit="ha" required />
        ) : null}
        {kind === 'agriculture' || kind === 'noIncome' ? null : (
          <MoneyField name="gross" label="Kwota brutto" required />
        )}
      </FieldRow>
      {kind === 'noIncome' ? null : (
        <FieldRow>
          <MoneyField name="tax" label="Podatek i koszty" />
          <MoneyField name="socialContribution" label="Składki społeczne" />
          <MoneyField name="healthContribution" label="Składka zdrowotna" />
          <MoneyField name="alimonyPaid" label="Alimenty płacone innym" />
        </FieldRow>
      )}
      <SelectField
        name="evidenceId"
        label="Dowód w aktach"
        options={evidence.map(({ id, title }) => ({ value: id, label: title }))}
        emptyLabel="bez dowodu"
      />
      <TextField name="note" label="Uwaga" />
    </Form>
  )
}
