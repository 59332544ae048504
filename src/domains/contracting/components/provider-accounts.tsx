'use client'

import type { z } from 'zod'
import { formatDateTime } from '@/kernel/polish'
import { TemporaryPasswordField } from '@/domains/staff/components/temporary-password-field'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { ConfirmButton } from '@/ui/confirm-button'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { closeProviderAccount, openProviderAccount } from '../actions'
import type * as inputs from '../inputs/providers'
import type { ProviderPage } from '../provider-queries'
import { Folded } from './folded'
import { useSaved } from './use-saved'

type Account = ProviderPage['accounts'][number]

/** Who at the provider may send the figures of its months. */
export function ProviderAccounts({ provider }: { provider: ProviderPage }) {
  const { accounts } = provider
  return (
    <Card title="Konta wykonawcy">
      <div className="flex flex-col gap-4">
        <p className="max-w-reading text-ink-soft">
          Osoba z kontem widzi miesiące usług tego podmiotu i przesyła ich dane. Niczego więcej w programie
          nie zobaczy.
        </p>
        {accounts.length === 0 ? (
          <p className="text-ink-soft">Nikt nie ma jeszcze konta. Dane wczytuje koordynator z pliku.</p>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {accounts.map((account) => (
              <AccountLine key={account.id} account={account} />
            ))}
          </ul>
        )}
        {provider.may.change ? <OpenAccountForm key={accounts.length} providerId={provider.id} /> : null}
      </div>
    </Card>
  )
}

function AccountLine({ account }: { account: Account }) {
  const { id, version, name, login, status, lastSeenAt } = account
  const close = useCommand(closeProviderAccount, useSaved('Konto wyłączone.'))
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 py-2">
      <span className="flex flex-col gap-0.5">
        <span className="flex flex-wrap items-center gap-2 font-semibold">
          {name}
          {status === 'blocked' ? <Badge tone="danger">wyłączone</Badge> : null}
        </span>
        <span className="text-sm text-ink-soft">
          {`login ${login}, ostatnio w programie: ${lastSeenAt ? formatDateTime(lastSeenAt) : 'jeszcze nigdy'}`}
        </span>
      </span>
      {status === 'active' ? (
        <ConfirmButton
          label="Wyłącz konto"
          size="small"
          title={`Wyłączyć konto: ${name}?`}
          confirmLabel="Wyłącz konto"
          outcome={close.outcome}
          action={() => close.run({ userId: id, version })}
        >
          Osoba zostanie wylogowana i nie zaloguje się ponownie. To, co przesłała, zostaje.
        </ConfirmButton>
      ) : null}
    </li>
  )
}

type Typed = z.input<typeof inputs.openProviderAccount>

/** A new account for somebody at the provider: who it is, and the password to hand over. */
function OpenAccountForm({ providerId }: { providerId: string }) {
  const command = useCommandForm<Typed, { userId: string }>({
    action: openProviderAccount,
    schema: async () => (await import('../inputs/providers')).openProviderAccount,
    defaultValues: {
      providerId,
      firstName: '',
      lastName: '',
      email: '',
      phone: '',
      login: '',
      temporaryPassword: '',
    },
    onDone: useSaved('Konto założone. Przekaż login i hasło.'),
  })
  return (
    <Folded title="Załóż konto">
      <Form {...command} id="konto-wykonawcy" submitLabel="Załóż konto">
        <FieldRow>
          <TextField name="firstName" label="Imię" required />
          <TextField name="lastName" label="Nazwisko" required />
        </FieldRow>
        <FieldRow>
          <TextField name="email" label="E-mail" />
          <TextField name="phone" label="Telefon" />
        </FieldRow>
        <TextField
          name="login"
          label="Login"
          hint="Małe litery bez polskich znaków, np. k.sowa. Loginu nie można potem zmienić."
          width="medium"
          required
        />
        <TemporaryPasswordField />
      </Form>
    </Folded>
  )
}
