'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { PhoneField } from '@/ui/form/phone-field'
import { PostcodeField } from '@/ui/form/postcode-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import type { Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { changeProvider, registerProvider } from '../actions'
import type * as inputs from '../inputs/providers'
import { providerKindLabels } from '../labels'
import { optionsOf } from './words'

type Values = z.input<typeof inputs.registerProvider>

const nothing: Values = {
  kind: '' as Values['kind'],
  name: '',
  legalForm: '',
  nip: '',
  regon: '',
  krs: '',
  street: '',
  postcode: '',
  city: '',
  phone: '',
  email: '',
  website: '',
  contactPerson: '',
  services: [],
  targetGroups: [],
  districtIds: [],
  capacity: undefined,
  hoursPerMonth: undefined,
  staff: '',
  note: '',
}

/** Empty fields stand as empty texts, so that the form knows when nothing was changed. */
const shown = (typed: Values): Values =>
  Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      value ?? (name === 'capacity' || name === 'hoursPerMonth' ? undefined : ''),
    ]),
  ) as Values

type ProviderFormProps = {
  districts: readonly Option[]
  /** the entry that is changed; none for a new one */
  entry?: { providerId: string; version: number; typed: Values }
}

/** The entry of a provider: who it is, how to reach it, what it offers. */
export function ProviderForm({ districts, entry }: ProviderFormProps) {
  const router = useRouter()
  const command = useCommandForm<Values, { providerId: string }>({
    action: async (input, key) => {
      if (!entry) return registerProvider(input, key)
      const { providerId, version } = entry
      const answer = await changeProvider({ ...input, providerId, version }, key)
      return answer.ok ? { ok: true, result: { providerId } } : answer
    },
    schema: async () => (await import('../inputs/providers')).registerProvider,
    defaultValues: entry ? shown(entry.typed) : nothing,
    onDone: ({ providerId }) => {
      showToast({ message: entry ? 'Zapisano zmiany.' : 'Wpisano do rejestru wykonawców.' })
      router.push(`/uslugi/wykonawcy/${providerId}`)
    },
  })
  return (
    <Form {...command} submitLabel={entry ? 'Zapisz zmiany' : 'Wpisz do rejestru'} long>
      <Identity />
      <Contact />
      <Offer districts={districts} />
    </Form>
  )
}

function Identity() {
  return (
    <FieldSet legend="Kto to jest">
      <RadioGroupField name="kind" label="Rodzaj podmiotu" options={optionsOf(providerKindLabels)} required />
      <TextField name="name" label="Nazwa" required />
      <TextField
        name="legalForm"
        label="Forma prawna"
        hint="Na przykład: fundacja, stowarzyszenie, spółka z o.o."
        required
      />
      <FieldRow>
        <TextField name="nip" label="NIP" width="medium" />
        <TextField name="regon" label="REGON" width="medium" />
        <TextField name="krs" label="KRS" width="medium" />
      </FieldRow>
    </FieldSet>
  )
}

function Contact() {
  return (
    <FieldSet legend="Adres i kontakt">
      <TextField name="street" label="Ulica i numer" required />
      <FieldRow>
        <PostcodeField name="postcode" label="Kod pocztowy" required />
        <TextField name="city" label="Miejscowość" required />
      </FieldRow>
      <FieldRow>
        <PhoneField name="phone" label="Telefon" />
        <TextField name="email" label="E-mail" />
      </FieldRow>
      <TextField name="website" label="Strona internetowa" />
      <TextField name="contactPerson" label="Osoba do kontaktu" />
    </FieldSet>
  )
}

function Offer({ districts }: { districts: readonly Option[] }) {
  return (
    <FieldSet legend="Co oferuje">
      <CheckboxGroupField
        name="services"
        label="Usługi"
        options={catalogueServices.map(({ code, label }) => ({ value: code, label }))}
        layout="columns"
      />
      <CheckboxGroupField
        name="targetGroups"
        label="Dla kogo"
        options={targetGroups.map(({ code, label }) => ({ value: code, label }))}
        layout="columns"
      />
      {districts.length > 0 ? (
        <CheckboxGroupField
          name="districtIds"
          label="Rejony"
          hint="Bez zaznaczenia: całe miasto."
          options={districts}
          layout="inline"
        />
      ) : null}
      <FieldRow>
        <NumberField name="capacity" label="Ile osób naraz" width="short" />
        <NumberField name="hoursPerMonth" label="Ile godzin w miesiącu" width="short" />
      </FieldRow>
      <TextArea name="staff" label="Kadra" hint="Ile osób i z jakimi kwalifikacjami, bez nazwisk." rows={3} />
      <TextArea name="note" label="Uwagi" rows={2} />
    </FieldSet>
  )
}
