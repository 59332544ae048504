'use client'

import { useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { finishFollowUp, recordSupervision } from '../actions'
import type * as inputs from '../inputs'
import { supervisionKindLabels, supervisionResultLabels } from '../labels'
import { optionsOf } from './options'

type Recorded = z.input<typeof inputs.recordSupervision>
type RecordProps = { processId: string; today: string; refusals: readonly Refusal[] }

/** A visit, a checklist, a complaint, an alert, an assessment of packages – on its day. */
export function RecordSupervisionForm({ processId, today, refusals }: RecordProps) {
  const command = useCommandForm<Recorded, { entryId: string }>({
    action: recordSupervision,
    schema: async () => (await import('../inputs')).recordSupervision,
    defaultValues: {
      processId,
      kind: 'visit',
      happenedOn: today,
      result: 'conforming',
      finding: '',
      followUp: '',
      followUpDueOn: '',
    },
    onDone: useSaved('Zapisano w nadzorze.'),
  })
  return (
    <Form {...command} id="nadzor" submitLabel="Zapisz w nadzorze" refusals={refusals}>
      <SelectField
        name="kind"
        label="Co się stało"
        options={optionsOf(supervisionKindLabels)}
        emptyLabel={null}
      />
      <FieldRow>
        <DateField name="happenedOn" label="Kiedy" required />
        <SelectField
          name="result"
          label="Wynik"
          options={optionsOf(supervisionResultLabels)}
          emptyLabel={null}
        />
      </FieldRow>
      <TextArea
        name="finding"
        label="Co stwierdzono"
        hint="Bez nazwisk adresatów: zapis trafia do sprawozdania."
        rows={3}
        required
      />
      <Assessed />
      <FieldRow>
        <TextField name="followUp" label="Dalszy krok" />
        <DateField name="followUpDueOn" label="Do kiedy" />
      </FieldRow>
    </Form>
  )
}

/** Only for assessments of packages of persons in social work. */
function Assessed() {
  if (useFormContext<Recorded>().watch('kind') !== 'assessment') return null
  return (
    <FieldRow>
      <NumberField
        name="assessed"
        label="Ile pakietów ocenił pracownik socjalny"
        hint="Tylko osób objętych pracą socjalną (R-069)."
        required
      />
      <NumberField name="effective" label="W tym skutecznych" required />
    </FieldRow>
  )
}

type FinishProps = { entryId: string; version: number; today: string }

/** What was to follow was done. */
export function FinishFollowUpForm({ entryId, version, today }: FinishProps) {
  const command = useCommandForm<z.input<typeof inputs.finishFollowUp>, void>({
    action: finishFollowUp,
    schema: async () => (await import('../inputs')).finishFollowUp,
    defaultValues: { entryId, version, doneOn: today, note: '' },
    onDone: useSaved('Zapisano wykonanie dalszego kroku.'),
  })
  return (
    <details className="rounded-md border border-line p-3 print:hidden">
      <summary className="cursor-pointer font-semibold">Zapisz wykonanie</summary>
      <div className="pt-3">
        <Form {...command} id={`krok-${entryId}`} submitLabel="Zapisz wykonanie kroku">
          <DateField name="doneOn" label="Kiedy" required />
          <TextField name="note" label="Co zrobiono" required />
        </Form>
      </div>
    </details>
  )
}
