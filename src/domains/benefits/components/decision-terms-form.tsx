'use client'

import { useWatch } from 'react-hook-form'
import type { DefaultValues } from 'react-hook-form'
import type { z } from 'zod'
import type { BenefitKind } from '@/platform/db/generated/enums'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { draftDecision, redraftDecision } from '../actions'
import type * as inputs from '../inputs/decision'
import { decisionKindLabels, paymentMethodLabels } from '../labels'
import { refusalGroundsOf } from '../model'
import type { TermsDefaults } from '../terms-defaults'
import { optionsOf } from './looks'

type DecisionTermsFormProps = { benefit: BenefitKind; defaults: TermsDefaults } & (
  | { proceedingId: string; decision?: undefined }
  | { proceedingId?: undefined; decision: { id: string; version: number } }
)

/** What is decided; the texts are written from it. */
export function DecisionTermsForm(props: DecisionTermsFormProps) {
  return props.decision ? <Redraft {...props} decision={props.decision} /> : <FirstDraft {...props} />
}

function FirstDraft({ benefit, defaults, proceedingId }: DecisionTermsFormProps) {
  const command = useCommandForm({
    action: draftDecision,
    schema: async () => (await import('../inputs/decision')).draftDecision,
    defaultValues: { ...defaults, proceedingId } as DefaultValues<z.input<typeof inputs.draftDecision>>,
  })
  const kind = useWatch({ control: command.form.control, name: 'kind' })
  const payment = useWatch({ control: command.form.control, name: 'paymentMethod' })
  return (
    <Form {...command} id="rozstrzygniecie" long submitLabel="Przygotuj projekt decyzji">
      <TermsFields benefit={benefit} kind={kind} payment={payment} />
    </Form>
  )
}

function Redraft({
  benefit,
  defaults,
  decision,
}: DecisionTermsFormProps & { decision: { id: string; version: number } }) {
  const command = useCommandForm({
    action: redraftDecision,
    schema: async () => (await import('../inputs/decision')).redraftDecision,
    defaultValues: {
      ...defaults,
      decisionId: decision.id,
      version: decision.version,
    } as DefaultValues<z.input<typeof inputs.redraftDecision>>,
  })
  const kind = useWatch({ control: command.form.control, name: 'kind' })
  const payment = useWatch({ control: command.form.control, name: 'paymentMethod' })
  return (
    <Form {...command} id="nowe-rozstrzygniecie" long submitLabel="Zapisz i napisz treść na nowo">
      <TermsFields benefit={benefit} kind={kind} payment={payment} />
    </Form>
  )
}

const { inKind: _inKind, ...payable } = paymentMethodLabels

function TermsFields({ benefit, kind, payment }: { benefit: BenefitKind; kind: unknown; payment: unknown }) {
  return (
    <>
      <RadioGroupField
        name="kind"
        label="Rozstrzygnięcie"
        options={optionsOf(decisionKindLabels)}
        inline
        required
      />
      {kind === 'refuse' ? (
        <>
          <CheckboxGroupField
            name="grounds"
            label="Powody odmowy"
            options={optionsOf(refusalGroundsOf(benefit))}
            required
          />
          <TextArea
            name="groundDetails"
            label="Co ustalono"
            hint="Trafi do uzasadnienia faktycznego."
            rows={3}
          />
        </>
      ) : (
        <>
          <MoneyField name="amount" label={benefit === 'purpose' ? 'Kwota' : 'Kwota miesięcznie'} required />
          {benefit === 'purpose' ? (
            <TextField name="purpose" label="Na co" required />
          ) : (
            <FieldRow>
              <DateField name="periodFrom" label="Od dnia" required />
              <DateField
                name="periodTo"
                label="Do dnia"
                required={benefit === 'periodic'}
                hint={benefit === 'permanent' ? 'Puste – na czas nieokreślony.' : undefined}
              />
            </FieldRow>
          )}
          {benefit === 'permanent' ? (
            <TextField
              name="incapacity"
              label="Z czego wynika niezdolność do pracy"
              hint="Na przykład: orzeczenie lekarza orzecznika ZUS z 5.10.2026."
            />
          ) : null}
          <SelectField name="paymentMethod" label="Wypłata" options={optionsOf(payable)} required />
          {payment === 'bankTransfer' ? (
            <TextField
              name="bankAccount"
              label="Numer rachunku"
              hint="26 cyfr, ze spacjami albo bez."
              required
            />
          ) : null}
        </>
      )}
    </>
  )
}
