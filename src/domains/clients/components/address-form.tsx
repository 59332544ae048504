'use client'

import { useRouter } from 'next/navigation'
import { useFormContext, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { LinkButton } from '@/ui/link-button'
import { changeAddress } from '../actions'
import { changeAddress as schema } from '../inputs/person'
import { addressKindLabels } from '../labels'
import type { AddressKind, ClientFile } from '../model'
import { AddressFields } from './address-fields'
import { blankAddress } from './registration-input'

type Input = z.input<typeof schema> & { ends?: boolean }

type AddressFormProps = { client: ClientFile; kind: AddressKind; today: LocalDate }

/** Changes, adds or ends an address; the former one stays in the past. */
export function AddressForm({ client, kind, today }: AddressFormProps) {
  const router = useRouter()
  const command = useCommandForm<Input, void>({
    action: (input, key) => changeAddress(input.ends ? { ...input, address: null } : input, key),
    schema,
    defaultValues: {
      personId: client.id,
      version: client.version,
      kind,
      address: addressOf(client, kind),
      validFrom: today,
      ends: false,
    },
    onDone: () => router.push(`/klienci/${client.id}`),
  })
  return (
    <Form
      {...command}
      submitLabel="Zapisz adres"
      actions={<LinkButton href={`/klienci/${client.id}`}>Zostaw bez zmian</LinkButton>}
    >
      <RadioGroupField
        name="kind"
        label="Rodzaj adresu"
        options={Object.entries(addressKindLabels).map(([value, label]) => ({ value, label }))}
      />
      <AddressUnlessEnded />
      <DateField
        name="validFrom"
        label="Obowiązuje od"
        hint="Dotychczasowy adres tego rodzaju skończy się dzień wcześniej i zostanie w historii."
        required
      />
      <CheckboxField
        name="ends"
        label="Osoba nie ma już adresu tego rodzaju"
        hint="Dotychczasowy adres się skończy, nowego nie będzie."
      />
    </Form>
  )
}

function AddressUnlessEnded() {
  const { control } = useFormContext<Input>()
  return useWatch({ control, name: 'ends' }) ? null : <AddressFields name="address" />
}

function addressOf(client: ClientFile, kind: AddressKind) {
  const address = client.addresses.find((one) => one.kind === kind)
  if (!address) return blankAddress
  return {
    street: address.street ?? '',
    house: address.house,
    flat: address.flat ?? '',
    postcode: address.postcode,
    city: address.city,
    teryt: address.teryt ?? '',
  }
}
