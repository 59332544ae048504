'use client'

import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { recordQualification } from '../actions'
import { consultantKindLabels, qualificationKindLabels } from '../labels'
import { optionsOf } from './options'

const ownQualification = [
  {
    code: 'own-qualification',
    message: 'Nikt nie zapisuje własnych kwalifikacji.',
    remedy: 'Zrobi to inny administrator.',
  },
]

/** One more paper about a person's qualifications; opens in its place when asked for. */
export function RecordQualification({ userId, own }: { userId: string; own: boolean }) {
  const [open, setOpen] = useState(false)
  if (open) return <RecordForm userId={userId} close={() => setOpen(false)} />
  return (
    <Button icon="plus" onClick={() => setOpen(true)} refusals={own ? ownQualification : []}>
      Zapisz kwalifikacje
    </Button>
  )
}

const fieldLabels: Readonly<Record<string, string>> = {
  higherEducation: 'Kierunek studiów',
  socialWorker: 'Podstawa uprawnień',
  firstContactTraining: 'Temat szkolenia',
}

function RecordForm({ userId, close }: { userId: string; close: () => void }) {
  const command = useCommandForm({
    action: recordQualification,
    schema: async () => (await import('../qualification-inputs')).recordQualification,
    defaultValues: {
      userId,
      kind: '' as never,
      field: '',
      consultation: '' as const,
      hours: null,
      document: '',
      issuedOn: '',
    },
    onDone: () => {
      showToast({ message: 'Kwalifikacje zostały zapisane.' })
      close()
    },
  })
  const kind: string = useWatch({ control: command.form.control, name: 'kind' })
  return (
    <Form
      {...command}
      id="kwalifikacje"
      submitLabel="Zapisz kwalifikacje"
      actions={<Button onClick={close}>Anuluj</Button>}
    >
      <SelectField name="kind" label="Co zapisujesz" options={optionsOf(qualificationKindLabels)} required />
      <TextField name="field" label={fieldLabels[kind] ?? 'Szkoła i kierunek'} required />
      {kind === 'higherEducation' ? (
        <SelectField
          name="consultation"
          label="Kierunek odpowiedni do konsultacji"
          options={optionsOf(consultantKindLabels)}
          emptyLabel="nie dotyczy"
          hint="Tylko u konsultantów: w jakim zakresie ta osoba może konsultować."
        />
      ) : null}
      {kind === 'firstContactTraining' ? (
        <NumberField name="hours" label="Liczba godzin" width="short" required />
      ) : null}
      <FieldRow>
        <TextField
          name="document"
          label="Dokument"
          hint="Nazwa i numer, na przykład: dyplom nr 1234/2012."
          width="medium"
          required
        />
        <DateField name="issuedOn" label="Z dnia" required />
      </FieldRow>
    </Form>
  )
}
