'use client'

import { useState } from 'react'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { ConfirmButton } from '@/ui/confirm-button'
import { Form } from '@/ui/form/form'
import { showToast } from '@/ui/toast'
import { blockUser, liftRest, removeTotp, resetPassword, unblockUser } from '../actions'
import { TemporaryPasswordField } from './temporary-password-field'

type AccountRef = { userId: string; version: number }

type AccountActionsProps = AccountRef & {
  blocked: boolean
  resting: boolean
  totpOn: boolean
  own: boolean
}

/** What an administrator does to somebody's access: rest lifted, new password, code off, block. */
export function AccountActions({ userId, version, blocked, resting, totpOn, own }: AccountActionsProps) {
  const [resetting, setResetting] = useState(false)
  const account = { userId, version }
  if (resetting) return <ResetPasswordForm {...account} close={() => setResetting(false)} />
  return (
    <div className="flex flex-wrap items-start gap-2">
      {resting ? <LiftRestButton userId={userId} /> : null}
      {own ? null : (
        <Button icon="key-round" onClick={() => setResetting(true)}>
          Nadaj nowe hasło
        </Button>
      )}
      {totpOn && !own ? <RemoveTotpButton {...account} /> : null}
      {blocked ? <UnblockButton {...account} /> : <BlockButton {...account} own={own} />}
    </div>
  )
}

function ResetPasswordForm({ userId, version, close }: AccountRef & { close: () => void }) {
  const command = useCommandForm({
    action: resetPassword,
    schema: async () => (await import('../inputs')).resetPassword,
    defaultValues: { userId, version, temporaryPassword: '' },
    onDone: () => {
      showToast({ message: 'Hasło zostało nadane, a sesje tej osoby zakończone.' })
      close()
    },
  })
  return (
    <Form
      {...command}
      id="haslo"
      submitLabel="Nadaj hasło i zakończ sesje"
      actions={<Button onClick={close}>Anuluj</Button>}
    >
      <TemporaryPasswordField />
    </Form>
  )
}

function LiftRestButton({ userId }: { userId: string }) {
  const { run, outcome } = useCommand(liftRest, () =>
    showToast({ message: 'Wstrzymanie zdjęte. Ta osoba może się od razu zalogować.' }),
  )
  return (
    <ConfirmButton
      label="Zdejmij wstrzymanie"
      icon="unlock"
      title="Pozwolić od razu próbować ponownie?"
      confirmLabel="Zdejmij wstrzymanie"
      action={() => run({ userId })}
      outcome={outcome}
    >
      <p>
        Hasło się nie zmienia. Zrób to, gdy wiesz, że nieudane próby były pomyłką tej osoby. Jeśli nie były,
        nadaj nowe hasło.
      </p>
    </ConfirmButton>
  )
}

function RemoveTotpButton(account: AccountRef) {
  const { run, outcome } = useCommand(removeTotp)
  return (
    <ConfirmButton
      label="Usuń kod jednorazowy"
      title="Usunąć kod jednorazowy z tego konta?"
      action={() => run(account)}
      outcome={outcome}
    >
      <p>
        Zrób to, gdy ktoś stracił telefon. Upewnij się, że rozmawiasz z właściwą osobą: do wejścia wystarczy
        potem samo hasło. Jej sesje zostaną zakończone.
      </p>
    </ConfirmButton>
  )
}

function BlockButton({ own, ...account }: AccountRef & { own: boolean }) {
  const { run, outcome } = useCommand(blockUser)
  return (
    <ConfirmButton
      label="Zablokuj konto"
      variant="danger"
      icon="ban"
      title="Zablokować to konto?"
      action={() => run(account)}
      outcome={outcome}
      refusals={
        own
          ? [{ code: 'own', message: 'To Twoje konto.', remedy: 'Zablokować może je inny administrator.' }]
          : []
      }
    >
      <p>Sesje tej osoby skończą się od razu. Jej sprawy i wpisy zostają; sprawy przekaże kierownik.</p>
    </ConfirmButton>
  )
}

function UnblockButton(account: AccountRef) {
  const { run, outcome } = useCommand(unblockUser)
  return (
    <ConfirmButton
      label="Odblokuj konto"
      icon="unlock"
      title="Odblokować to konto?"
      action={() => run(account)}
      outcome={outcome}
    >
      <p>Ta osoba znów będzie mogła się zalogować swoim hasłem.</p>
    </ConfirmButton>
  )
}
