'use client'

import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
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
import type * as inputs from '../inputs/door'
import { benefitFormLabels } from '../labels'
import { keeps, typedInto, type Kept } from '../model'
import { useSaved } from './use-saved'

type ContractFormProps = { fileId: string; today: string; goals: string; kept: Kept }

/** A social contract: a record of its own beside the terms of cooperation (OPEN-09). */
export function ContractForm({ fileId, today, goals, kept }: ContractFormProps) {
  type Values = z.input<typeof inputs.signContract>
  const fresh: Values = { fileId, signedOn: today, goals, provisions: '', validFrom: today, validTo: '' }
  const command = useCommandForm<Values, { contractId: string }>({
    action: signContract,
    schema: async () => (await import('../inputs/door')).signContract,
    defaultValues: { ...fresh, ...typedInto<Values>(kept), fileId },
    draft: keeps('social-work.contract', fileId, kept),
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

type RequestFormProps = {
  contractId: string
  provisions: readonly string[]
  refusals: readonly Refusal[]
  kept: Kept
}

/** Request for a targeted benefit that serves chosen provisions (R-106, art. 39a ups). */
export function BenefitRequestForm({ contractId, provisions, refusals, kept }: RequestFormProps) {
  type Values = z.input<typeof inputs.requestBenefitUnderContract>
  const empty = { contractId, form: 'cash' as const, purpose: '', provisions: [] as string[], reasons: '' }
  const seen = useSaved('Wniosek przekazany. Pracownik ds. świadczeń już go widzi.')
  const waiting = useSaved('Wniosek przekazany. Odczyta go ten, kto poprowadzi akta świadczeniowe klienta.')
  const command = useCommandForm<Values, { requestId: string; told: boolean }>({
    action: requestBenefitUnderContract,
    schema: async () => (await import('../inputs/door')).requestBenefitUnderContract,
    defaultValues: { ...empty, ...typedInto<Values>(kept), contractId },
    draft: keeps('social-work.benefitRequest', contractId, kept),
    onDone: ({ told }) => {
      command.form.reset(empty)
      if (told) seen()
      else waiting()
    },
  })
  return (
    <Form {...command} id={`wniosek-${contractId}`} submitLabel="Przekaż wniosek" refusals={refusals} long>
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
