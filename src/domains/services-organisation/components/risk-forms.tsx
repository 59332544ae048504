'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { addRisk, changeRisk, closeRisk } from '../actions'
import { likelihoodLabels, riskEffectLabels } from '../labels'
import type * as inputs from '../risk-inputs'
import { useSaved } from './use-saved'

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

function RiskFields({ workers }: { workers: readonly Option[] }) {
  return (
    <>
      <TextArea name="description" label="Ryzyko" rows={2} required />
      <FieldRow>
        <SelectField
          name="likelihood"
          label="Prawdopodobieństwo"
          options={optionsOf(likelihoodLabels)}
          required
        />
        <SelectField name="effect" label="Skutek" options={optionsOf(riskEffectLabels)} required />
      </FieldRow>
      <TextArea name="response" label="Odpowiedź" rows={2} required />
      <SelectField name="ownerId" label="Kto pilnuje" options={workers} required />
    </>
  )
}

type Added = z.input<typeof inputs.addRisk>

/** One more risk in the diagnosis. */
export function AddRiskForm({ processId, workers }: { processId: string; workers: readonly Option[] }) {
  const command = useCommandForm<Added, { id: string }>({
    action: addRisk,
    schema: async () => (await import('../risk-inputs')).addRisk,
    defaultValues: {
      processId,
      description: '',
      likelihood: '' as Added['likelihood'],
      effect: '' as Added['effect'],
      response: '',
      ownerId: '',
    },
    onDone: useSaved('Dodano ryzyko.'),
  })
  return (
    <Form {...command} id="ryzyko" submitLabel="Dodaj ryzyko">
      <RiskFields workers={workers} />
    </Form>
  )
}

type Changed = z.input<typeof inputs.changeRisk>

/** A risk judged anew. */
export function ChangeRiskForm({ risk, workers }: { risk: Changed; workers: readonly Option[] }) {
  const command = useCommandForm<Changed, void>({
    action: changeRisk,
    schema: async () => (await import('../risk-inputs')).changeRisk,
    defaultValues: risk,
    onDone: useSaved('Zmieniono ryzyko.'),
  })
  return (
    <Form {...command} id={`ryzyko-${risk.riskId}`} submitLabel="Zapisz zmianę">
      <RiskFields workers={workers} />
    </Form>
  )
}

/** What became of a risk. */
export function CloseRiskForm({ riskId, version }: { riskId: string; version: number }) {
  const command = useCommandForm<z.input<typeof inputs.closeRisk>, void>({
    action: closeRisk,
    schema: async () => (await import('../risk-inputs')).closeRisk,
    defaultValues: { riskId, version, outcome: '' },
    onDone: useSaved('Zamknięto ryzyko.'),
  })
  return (
    <Form {...command} id={`zamkniecie-${riskId}`} submitLabel="Zamknij ryzyko">
      <TextArea name="outcome" label="Co się stało z tym ryzykiem" rows={2} required />
    </Form>
  )
}
