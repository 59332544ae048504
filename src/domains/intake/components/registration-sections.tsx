'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import type { ContactNeed, ContactResult } from '@/platform/db/generated/enums'
import { FieldSet } from '@/ui/form/field-set'
import { PhoneField } from '@/ui/form/phone-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { appointmentPlaceLabels, channelLabels, reporterLabels, resultLabels } from '../labels'
import { possibleResults } from '../rules/routing'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** How they came and who speaks; the reporter's data only when somebody else reports. */
export function ChannelFields() {
  const reporter = useWatch({ name: 'reporterKind' }) as string
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="channel"
          label="Jak się zgłosiła"
          options={options(channelLabels)}
          emptyLabel={null}
        />
        <SelectField
          name="reporterKind"
          label="Kto zgłasza"
          options={options(reporterLabels)}
          emptyLabel={null}
        />
      </div>
      {reporter === 'self' ? null : (
        <FieldSet
          legend="Dane zgłaszającego"
          hint="Widzą je tylko pierwszy kontakt i prowadzący pracownik socjalny."
        >
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField name="reporterName" label="Imię i nazwisko lub instytucja" />
            <TextField name="reporterContact" label="Telefon lub adres" />
          </div>
        </FieldSet>
      )}
    </>
  )
}

/** The result of the contact, only those the kind of report can have. */
export function ResultFields() {
  const { control } = useFormContext()
  const [need, result] = useWatch({ control, name: ['need', 'result'] }) as [
    ContactNeed | '',
    ContactResult | '',
  ]
  if (!need) return <p className="text-ink-soft">Najpierw wybierz rodzaj zgłoszenia.</p>
  return (
    <>
      <RadioGroupField
        name="result"
        label="Wynik kontaktu"
        required
        options={possibleResults(need).map((value) => ({ value, label: resultLabels[value] }))}
      />
      {result === 'redirected' ? (
        <TextField
          name="institution"
          label="Dokąd skierowano"
          hint="Nazwa instytucji, na przykład: Powiatowy Urząd Pracy."
          required
        />
      ) : null}
      {result === 'callBack' ? (
        <PhoneField
          name="callBackPhone"
          label="Numer do oddzwonienia"
          hint="Osoba trafi na listę; oddzwonimy najpóźniej w 14 dni."
          required
        />
      ) : null}
      {result === 'appointment' ? (
        <SelectField
          name="visitPlace"
          label="Miejsce spotkania"
          options={options(appointmentPlaceLabels)}
          emptyLabel={null}
          width="medium"
        />
      ) : null}
    </>
  )
}
