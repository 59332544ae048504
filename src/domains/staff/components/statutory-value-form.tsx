'use client'

import { useState } from 'react'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { enterStatutoryValue } from '../actions'

/** A value of a new act, entered before the release that ships it; opens in its place when asked for. */
export function EnterStatutoryValue({ values }: { values: readonly Option[] }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button icon="plus" onClick={() => setOpen(true)}>
        Wpisz nową wartość
      </Button>
    )
  return <ValueForm values={values} close={() => setOpen(false)} />
}

function ValueForm({ values, close }: { values: readonly Option[]; close: () => void }) {
  const command = useCommandForm({
    action: enterStatutoryValue,
    schema: async () => (await import('../centre-inputs')).enterStatutoryValue,
    defaultValues: { key: '' as never, validFrom: '', source: '' },
    onDone: () => {
      showToast({ message: 'Wartość została wpisana.' })
      close()
    },
  })
  return (
    <Form {...command} submitLabel="Wpisz wartość" actions={<Button onClick={close}>Anuluj</Button>}>
      <SelectField name="key" label="Wartość ustawowa" options={values} required />
      <FieldRow>
        <NumberField
          name="value"
          label="Nowa wysokość"
          decimals={2}
          hint="Kwoty w złotych, np. 1010 albo 719,50."
          required
        />
        <DateField name="validFrom" label="Obowiązuje od dnia" required />
      </FieldRow>
      <TextField
        name="source"
        label="Źródło"
        hint="Akt i pozycja, np. Rozporządzenie RM z 12.07.2027, Dz.U. 2027 poz. 1044."
        required
      />
    </Form>
  )
}
