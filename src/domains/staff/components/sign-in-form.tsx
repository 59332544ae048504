'use client'

import { useRef, useState, useSyncExternalStore, type FormEvent } from 'react'
import type { DemoAccount } from '@/domains/staff/demo-accounts'
import { signInWith } from '@/platform/web/sign-in'
import { buttonStyle } from '@/ui/button-style'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { FieldFrame } from '@/ui/form/field-frame'

type SignInFormProps = { returnTo: string; accounts: readonly DemoAccount[] }
type Outcome = 'idle' | 'sending' | 'refused' | 'offline'

/** True once the page's script runs: until then the button waits, so that nothing is typed in vain. */
const useReady = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )

/** Login, password and the code of those who use one. One sentence for every refusal: it never says which was wrong. */
export function SignInForm({ returnTo, accounts }: SignInFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [outcome, setOutcome] = useState<Outcome>('idle')
  const ready = useReady()

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (outcome === 'sending') return
    const fields = new FormData(event.currentTarget)
    const text = (name: string) => String(fields.get(name) ?? '')
    setOutcome('sending')
    const answer = await signInWith({ login: text('login'), password: text('password'), code: text('code') })
    if (answer === 'in') return window.location.assign(returnTo)
    setOutcome(answer)
    form.current?.querySelector<HTMLInputElement>('#haslo')?.focus()
  }

  function fill(account: DemoAccount) {
    const field = (name: string) => form.current?.querySelector<HTMLInputElement>(`[name=${name}]`)
    const [login, password] = [field('login'), field('password')]
    if (login) login.value = account.login
    if (password) password.value = account.password
    form.current?.querySelector('button')?.focus()
  }

  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <form
        ref={form}
        method="post"
        onSubmit={(event) => void send(event)}
        aria-label="Logowanie"
        className="flex flex-col gap-5 rounded-md border border-line bg-surface p-5"
      >
        <SignInProblem outcome={outcome} />
        <Line id="login" name="login" label="Login" autoComplete="username" />
        <Line id="haslo" name="password" label="Hasło" type="password" autoComplete="current-password" />
        <Line
          id="kod"
          name="code"
          label="Kod jednorazowy (jeśli masz włączony)"
          autoComplete="one-time-code"
          inputMode="numeric"
          optional
        />
        <button
          type="submit"
          disabled={!ready || outcome === 'sending'}
          className={buttonStyle({ variant: 'primary' })}
        >
          {outcome === 'sending' ? 'Sprawdzam…' : 'Zaloguj się'}
        </button>
        <noscript>
          <p>Ten program potrzebuje włączonej obsługi JavaScript w przeglądarce.</p>
        </noscript>
        <p className="text-sm text-ink-soft">
          Nie pamiętasz hasła? Administrator ośrodka nada nowe. Po 6 nieudanych próbach logowanie jest
          wstrzymane na 30 minut.
        </p>
      </form>
      {accounts.length > 0 ? <DemoAccounts accounts={accounts} fill={fill} ready={ready} /> : null}
    </div>
  )
}

function SignInProblem({ outcome }: { outcome: Outcome }) {
  if (outcome === 'refused')
    return (
      <Callout tone="danger" role="alert" title="Nie udało się zalogować">
        Sprawdź login, hasło i – jeśli go używasz – kod jednorazowy. Po 6 nieudanych próbach trzeba odczekać
        30 minut albo poprosić administratora o nowe hasło.
      </Callout>
    )
  if (outcome === 'offline')
    return (
      <Callout tone="danger" role="alert" title="Serwer nie odpowiada">
        Sprawdź połączenie z siecią i spróbuj ponownie za chwilę.
      </Callout>
    )
  return null
}

type LineProps = {
  id: string
  name: string
  label: string
  type?: 'text' | 'password'
  autoComplete: string
  inputMode?: 'numeric'
  optional?: boolean
}

/** An uncontrolled field: a browser's password manager may fill it before the page's script runs. */
function Line({ id, name, label, type = 'text', autoComplete, inputMode, optional }: LineProps) {
  return (
    <FieldFrame binding={{ id, error: undefined }} label={label}>
      <input
        id={id}
        name={name}
        type={type}
        className="control"
        autoComplete={autoComplete}
        inputMode={inputMode}
        required={!optional}
        maxLength={200}
        autoCapitalize="none"
        spellCheck={false}
      />
    </FieldFrame>
  )
}

type DemoAccountsProps = {
  accounts: readonly DemoAccount[]
  fill: (account: DemoAccount) => void
  ready: boolean
}

function DemoAccounts({ accounts, fill, ready }: DemoAccountsProps) {
  return (
    <Card title="Konta pokazowe" padding="flush">
      <p className="border-b border-line px-4 py-2 text-ink-soft">
        Wybierz osobę, a jej login i hasło wpiszą się same. Wspólne hasło:{' '}
        <strong>{accounts[0]?.password}</strong>
      </p>
      <ul className="grid sm:grid-cols-2">
        {accounts.map((account) => (
          <li key={account.login} className="border-b border-line">
            <button
              type="button"
              disabled={!ready}
              onClick={() => fill(account)}
              className="flex min-h-12 w-full flex-col items-start px-4 py-1.5 text-left hover:bg-sunken"
            >
              <span className="font-semibold text-brand">{account.position}</span>
              <span className="text-sm text-ink-soft">
                {account.name} · {account.login}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  )
}
