'use client'

import { useRouter } from 'next/navigation'
import { useCommandForm } from '@/platform/web/use-command-form'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { LinkButton } from '@/ui/link-button'
import { showToast } from '@/ui/toast'
import { changeUser, createUser } from '../actions'
import { TemporaryPasswordField } from './temporary-password-field'

/** A new account: who it is for, and the password to hand over. */
export function CreateUserForm() {
  const router = useRouter()
  const command = useCommandForm({
    action: createUser,
    schema: async () => (await import('../inputs')).createUser,
    defaultValues: {
      login: '',
      firstName: '',
      lastName: '',
      email: '',
      phone: '',
      room: '',
      temporaryPassword: '',
    },
    onDone: ({ id }) => {
      showToast({ message: 'Konto zostało założone. Powierz teraz stanowisko.' })
      router.push(`/ustawienia/konta/${id}`)
    },
  })
  return (
    <Form
      {...command}
      submitLabel="Załóż konto"
      actions={<LinkButton href="/ustawienia/konta">Anuluj</LinkButton>}
    >
      <PersonFields />
      <TextField
        name="login"
        label="Login"
        hint="Małe litery bez polskich znaków, np. a.kowalska. Loginu nie można potem zmienić."
        width="medium"
        required
      />
      <TemporaryPasswordField />
    </Form>
  )
}

export type AccountView = {
  id: string
  version: number
  firstName: string
  lastName: string
  email: string | null
  phone: string | null
  room: string | null
}

/** Names and contact data of an account. */
export function ChangeUserForm({ account }: { account: AccountView }) {
  const command = useCommandForm({
    action: changeUser,
    schema: async () => (await import('../inputs')).changeUser,
    defaultValues: {
      userId: account.id,
      version: account.version,
      firstName: account.firstName,
      lastName: account.lastName,
      email: account.email ?? '',
      phone: account.phone ?? '',
      room: account.room ?? '',
    },
    onDone: () => showToast({ message: 'Dane konta zostały zapisane.' }),
  })
  return (
    <Form {...command} id="dane" submitLabel="Zapisz dane">
      <PersonFields />
    </Form>
  )
}

function PersonFields() {
  return (
    <>
      <FieldRow>
        <TextField name="firstName" label="Imię" required />
        <TextField name="lastName" label="Nazwisko" required />
      </FieldRow>
      <FieldRow>
        <TextField name="email" label="E-mail służbowy" type="email" />
        <TextField name="phone" label="Telefon służbowy" />
        <TextField name="room" label="Pokój" />
      </FieldRow>
    </>
  )
}
