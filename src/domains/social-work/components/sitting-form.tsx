'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { addSitting } from '../actions'
import type * as inputs from '../inputs/recognition'
import type { FilePerson } from '../model'
import { useSaved } from './use-saved'

type SittingFormProps = { fileId: string; people: readonly FilePerson[]; today: string }

/** One talk of the recognition: when, where, who was there. */
export function SittingForm({ fileId, people, today }: SittingFormProps) {
  const client = people.find((person) => person.client)
  const empty: z.input<typeof inputs.addSitting> = {
    fileId,
    heldOn: today,
    place: 'Miejsce zamieszkania',
    personIds: client ? [client.id] : [],
    others: '',
    note: '',
  }
  const saved = useSaved('Rozmowa zapisana.')
  const command = useCommandForm<z.input<typeof inputs.addSitting>, { id: string }>({
    action: addSitting,
    schema: async () => (await import('../inputs/recognition')).addSitting,
    defaultValues: empty,
    onDone: () => {
      command.form.reset(empty)
      saved()
    },
  })
  return (
    <Form {...command} id="rozmowa" submitLabel="Zapisz rozmowę" long>
      <DateField name="heldOn" label="Kiedy" required />
      <TextField name="place" label="Gdzie" required />
      <CheckboxGroupField
        name="personIds"
        label="Kto był przy rozmowie"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <TextField name="others" label="Inne osoby" hint="Na przykład sąsiadka, pedagog." />
      <TextArea name="note" label="Notatka" />
    </Form>
  )
}
