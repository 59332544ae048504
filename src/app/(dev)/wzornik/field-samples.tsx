'use client'

import { useForm } from 'react-hook-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { ComboboxField } from '@/ui/form/combobox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { MonthField } from '@/ui/form/month-field'
import { NumberField } from '@/ui/form/number-field'
import { PeselField } from '@/ui/form/pesel-field'
import { PhoneField } from '@/ui/form/phone-field'
import { PostcodeField } from '@/ui/form/postcode-field'
import { RadioGroupField, yesNo } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { TimeField } from '@/ui/form/time-field'
import { Section } from '@/ui/section'

const workers = [
  { value: '1', label: 'Anna Dąbrowska', detail: 'rejon 4, prowadzi 48 rodzin' },
  { value: '2', label: 'Paweł Zięba', detail: 'rejon 2, prowadzi 52 rodziny' },
]

const findWorkers = async (term: string) =>
  workers.filter((one) => one.label.toLowerCase().includes(term.toLowerCase()))

export function FieldSamples() {
  const form = useForm({
    defaultValues: {
      pesel: '44051401359',
      born: '1944-05-14',
      amount: 123450,
      sex: 'k',
      kinds: ['2'],
      agree: false,
    } as Record<string, unknown>,
  })
  const submit = form.handleSubmit(
    () => undefined,
    () => undefined,
  )
  const failing = async () => {
    await submit()
    form.setError('first', { message: 'Podaj imię.' })
    form.setError('visit', { message: 'Data wizyty jest wcześniejsza niż data wniosku.' })
  }
  return (
    <Section title="Pola formularza">
      <Form
        form={form}
        submit={async (event) => {
          event?.preventDefault()
          await failing()
        }}
        submitLabel="Zapisz osobę"
        autosave={{ status: 'saved', at: '2026-11-23T11:41:00Z' }}
      >
        <FieldSet legend="Osoba" hint="Tak jak w dokumencie tożsamości.">
          <FieldRow>
            <TextField
              name="first"
              label="Imię"
              required
              remedy="Jeśli osoba nie chce go podać, zaznacz „porada anonimowa”."
            />
            <TextField name="last" label="Nazwisko" required />
          </FieldRow>
          <PeselField name="pesel" label="PESEL" hint="11 cyfr z dowodu osobistego." />
          <FieldRow>
            <DateField name="born" label="Data urodzenia" typedOnly />
            <DateField name="visit" label="Data wizyty" required hint="np. 1.2.26" />
            <TimeField name="hour" label="Godzina" hint="np. 9.30" />
            <MonthField name="month" label="Dochód za miesiąc" />
          </FieldRow>
          <FieldRow>
            <MoneyField name="amount" label="Kwota dochodu netto" />
            <NumberField name="people" label="Liczba osób" />
            <PhoneField name="phone" label="Telefon" />
            <PostcodeField name="postcode" label="Kod pocztowy" />
          </FieldRow>
          <SelectField
            name="source"
            label="Źródło dochodu"
            width="medium"
            options={[
              { value: '1', label: 'emerytura' },
              { value: '2', label: 'umowa zlecenia' },
            ]}
          />
          <ComboboxField
            name="worker"
            label="Pracownik"
            hint="Zacznij pisać nazwisko."
            search={findWorkers}
            width="medium"
          />
        </FieldSet>
        <RadioGroupField
          name="sex"
          label="Płeć"
          options={[
            { value: 'k', label: 'kobieta' },
            { value: 'm', label: 'mężczyzna' },
          ]}
          inline
        />
        <RadioGroupField name="joint" label="Czy wizyta jest wspólna?" options={yesNo} inline required />
        <CheckboxGroupField
          name="kinds"
          label="Kategorie trudności (art. 7)"
          layout="columns"
          options={[
            'ubóstwo',
            'bezrobocie',
            'niepełnosprawność',
            'długotrwała choroba',
            'przemoc domowa',
            'bezradność w sprawach opiekuńczo-wychowawczych',
          ].map((label, index) => ({ value: String(index), label }))}
        />
        <TextArea
          name="note"
          label="Notatka"
          maxLength={200}
          hint="Widzi ją tylko osoba prowadząca i kierownik."
        />
        <CheckboxField
          name="agree"
          label="Osoba została poinformowana o prawach i obowiązkach"
          required
          hint="art. 9 KPA"
        />
      </Form>
    </Section>
  )
}
