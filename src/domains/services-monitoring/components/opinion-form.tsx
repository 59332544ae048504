'use client'

import type { z } from 'zod'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { addOpinion } from '../actions'
import type * as inputs from '../inputs'
import { opinionKindLabels } from '../labels'
import { optionsOf } from './options'

type Values = z.input<typeof inputs.addOpinion>
type OpinionFormProps = { evaluationId: string; version: number; today: string }

/** Results of a survey, interviews, or information of an institution; nobody is named. */
export function OpinionForm({ evaluationId, version, today }: OpinionFormProps) {
  const command = useCommandForm<Values, { opinionId: string }>({
    action: addOpinion,
    schema: async () => (await import('../inputs')).addOpinion,
    defaultValues: {
      evaluationId,
      version,
      kind: 'survey',
      ofRecipients: true,
      source: '',
      collectedOn: today,
      summary: '',
    },
    onDone: useSaved('Opinie dodane.'),
  })
  return (
    <Form {...command} id="opinia" submitLabel="Dodaj opinie">
      <FieldRow>
        <SelectField name="kind" label="Sposób" options={optionsOf(opinionKindLabels)} emptyLabel={null} />
        <DateField name="collectedOn" label="Kiedy zebrano" required />
      </FieldRow>
      <CheckboxField name="ofRecipients" label="To opinie adresatów usługi" />
      <TextField name="source" label="Kogo pytano" hint="Grupa albo instytucja, bez nazwisk." required />
      <FieldRow>
        <NumberField name="asked" label="Ilu pytano" required />
        <NumberField name="answered" label="Ilu odpowiedziało" required />
        <NumberField name="satisfied" label="W tym zadowolonych" />
      </FieldRow>
      <TextArea name="summary" label="Co wynika z odpowiedzi" rows={3} required />
    </Form>
  )
}
