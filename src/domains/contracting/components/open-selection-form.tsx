'use client'

import { useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { TimeField } from '@/ui/form/time-field'
import { openSelection } from '../actions'
import type * as inputs from '../inputs/selection'
import { useSaved } from './use-saved'

type Values = z.input<typeof inputs.openSelection>

type OpenSelectionFormProps = { processId: string; announcedDueOn: string | null }

/** Opens the register of offers: the term, the moment of opening, what offers are scored by. */
export function OpenSelectionForm({ processId, announcedDueOn }: OpenSelectionFormProps) {
  const command = useCommandForm<Values, { selectionId: string }>({
    action: openSelection,
    schema: async () => (await import('../inputs/selection')).openSelection,
    defaultValues: {
      processId,
      offersDueOn: announcedDueOn ?? '',
      offersDueTime: '12:00',
      openingOn: announcedDueOn ?? '',
      openingTime: '12:30',
      criteria: [{ name: '', price: false }] as unknown as Values['criteria'],
      priceReason: '',
    },
    onDone: useSaved('Rozpoczęto zbieranie ofert.'),
  })
  const criteria = useFieldArray({ control: command.form.control, name: 'criteria' })
  const typed = command.form.watch('criteria')
  const priceOnly = typed.length > 0 && typed.every(({ price }) => price)
  return (
    <Form {...command} submitLabel="Rozpocznij zbieranie ofert" long>
      <FieldSet legend="Termin i otwarcie">
        <FieldRow>
          <DateField name="offersDueOn" label="Ostatni dzień składania ofert" required />
          <TimeField name="offersDueTime" label="Godzina" required />
        </FieldRow>
        <FieldRow>
          <DateField name="openingOn" label="Dzień otwarcia" required />
          <TimeField name="openingTime" label="Godzina otwarcia" required />
        </FieldRow>
      </FieldSet>
      <FieldSet legend="Kryteria oceny" hint="Według specyfikacji. Po wpisaniu nie zmieniają się.">
        {criteria.fields.map((field, at) => (
          <div key={field.id} className="flex flex-col gap-2 border-b border-line pb-3">
            <TextField name={`criteria.${at}.name`} label={`Kryterium ${at + 1}`} required />
            <FieldRow>
              <NumberField
                name={`criteria.${at}.maxPoints`}
                label="Najwięcej punktów"
                width="short"
                required
              />
              <CheckboxField name={`criteria.${at}.price`} label="To jest cena albo koszt" />
            </FieldRow>
            {criteria.fields.length > 1 ? (
              <div>
                <Button size="small" variant="quiet" icon="x" onClick={() => criteria.remove(at)}>
                  {`Usuń kryterium ${at + 1}`}
                </Button>
              </div>
            ) : null}
          </div>
        ))}
        <div>
          <Button
            icon="plus"
            size="small"
            onClick={() => criteria.append({ name: '', price: false } as (typeof typed)[number])}
          >
            Dodaj kryterium
          </Button>
        </div>
      </FieldSet>
      {priceOnly ? (
        <TextArea
          name="priceReason"
          label="Dlaczego cena jest jedynym kryterium"
          hint="Przy zamówieniu publicznym dodaj kryteria jakości albo napisz powód (R-047)."
          rows={2}
        />
      ) : null}
    </Form>
  )
}
