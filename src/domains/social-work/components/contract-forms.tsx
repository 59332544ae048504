'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { requestBenefitUnderContract, signContract } from '../actions'
import * as inputs from '../inputs/door'
import { benefitFormLabels } from '../labels'
import { useSaved } from './use-saved'

/** A social contract: a record of its own beside the terms of cooperation (OPEN-09). */
export function ContractForm({ fileId, today, goals }: { fileId: string; today: string; goals: string }) {
  const command = useCommandForm<z.input<typeof inputs.signContract>, { contractId: string }>({
    action: signContract,
    schema: inputs.signContract,
    defaultValues: { fileId, signedOn: today, goals, provisions: '', validFrom: today, validTo: '' },
    onDone: useSaved('Kontrakt zapisany.'),
  })
  return (
    <Form {...command} id="kontrakt" submitLabel="Zapisz podpisany kontrakt" long>
      <TextArea name="goals" label="Cele" required />
      <TextArea
        name="provisions"
        label="Postanowienia"
        hint="Każde w osobnym wierszu; do nich odwoła się wniosek o zasiłek celowy."
        rows={5}
        required
      />
      <FieldRow>
        <DateField name="signedOn" label="Podpisano" required />
        <DateField name="validFrom" label="Obowiązuje od" required />
        <DateField name="validTo" label="Do" />
      </FieldRow>
    </Form>
  )
}

type RequestFormProps = { contractId: string; provisions: readonly string[] }

/** Request for a targeted benefit that serves chosen provisions (R-106, art. 39a ups). */
export function BenefitRequestForm({ contractId, provisions }: RequestFormProps) {
  const empty = { contractId, form: 'cash' as const, purpose: '', provisions: [] as string[], reasons: '' }
  const saved = useSaved('Wniosek przekazany. Pracownik ds. świadczeń już go widzi.')
  const command = useCommandForm<z.input<typeof inputs.requestBenefitUnderContract>, { requestId: string }>({
    action: requestBenefitUnderContract,
    schema: inputs.requestBenefitUnderContract,
    defaultValues: empty,
    onDone: () => {
      command.form.reset(empty)
      saved()
    },
  })
  return (
    <Form {...command} id={`wniosek-${contractId}`} submitLabel="Przekaż wniosek" long>
      <MoneyField name="amount" label="Proponowana wysokość" required />
      <SelectField
        name="form"
        label="Forma"
        options={Object.entries(benefitFormLabels).map(([value, label]) => ({ value, label }))}
        emptyLabel={null}
      />
      <TextField
        name="purpose"
        label="Na co"
        hint="Na przykład: bilet miesięczny na dojazdy na kurs."
        required
      />
      <CheckboxGroupField
        name="provisions"
        label="Które postanowienia kontraktu to realizuje"
        options={provisions.map((provision) => ({ value: provision, label: provision }))}
        required
      />
      <TextArea name="reasons" label="Uzasadnienie" required />
    </Form>
  )
}
