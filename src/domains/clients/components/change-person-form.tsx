'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { LinkButton } from '@/ui/link-button'
import { changePerson } from '../actions'
import { changePerson as schema } from '../inputs/person'
import type { ClientFile } from '../model'
import { ContactFields, FurtherFields, HomelessField, IdentityFields } from './person-fields'

type Input = z.input<typeof schema>

/** Puts a person's facts right. */
export function ChangePersonForm({ client }: { client: ClientFile }) {
  const router = useRouter()
  const back = `/klienci/${client.id}`
  // the last permanent registration decides which gmina is competent (art. 101 ust. 2): asked for at once
  const askAddress = `${back}/adres?rodzaj=lastRegistered`
  const lacksLastAddress = (homeless: boolean | undefined) =>
    homeless === true &&
    !client.homeless &&
    !client.addresses.some((address) => address.kind === 'lastRegistered')
  const command = useCommandForm<Input, { changed: string[] }>({
    action: changePerson,
    schema,
    defaultValues: {
      personId: client.id,
      version: client.version,
      pesel: client.pesel ?? '',
      noPeselReason: client.noPeselReason ?? '',
      firstName: client.firstName,
      secondName: client.secondName ?? '',
      lastName: client.lastName,
      familyName: client.familyName ?? '',
      bornOn: client.bornOn ?? '',
      sex: client.sex ?? '',
      citizenship: client.citizenship,
      documentKind: client.documentKind ?? '',
      documentNumber: client.documentNumber ?? '',
      phone: client.phone ?? '',
      email: client.email ?? '',
      electronicAddress: client.electronicAddress ?? '',
      homeless: client.homeless,
    },
    onDone: () => router.push(lacksLastAddress(command.form.getValues('homeless')) ? askAddress : back),
  })
  return (
    <Form
      {...command}
      long
      submitLabel="Zapisz zmiany"
      actions={<LinkButton href={back}>Zostaw bez zmian</LinkButton>}
    >
      <FieldSet legend="Kto">
        <IdentityFields />
      </FieldSet>
      <FieldSet legend="Kontakt">
        <ContactFields />
      </FieldSet>
      <FieldSet legend="Dalsze dane">
        <FurtherFields />
        <HomelessField />
      </FieldSet>
    </Form>
  )
}
