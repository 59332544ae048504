'use client'

import { useState } from 'react'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { CopyButton } from '@/ui/copy-button'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { newTotpSecret, removeOwnTotp, setUpTotp } from '../actions'

type Offer = { secret: string; picture: string }

/** First the QR code, then a code from the telephone that proves it was read. */
export function SetUpTotp() {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [state, setState] = useState<'idle' | 'waiting' | 'failed'>('idle')

  async function begin() {
    setState('waiting')
    const answer = await newTotpSecret({}).catch(() => null)
    if (answer?.ok) setOffer(answer.result)
    setState(answer?.ok ? 'idle' : 'failed')
  }

  if (offer) return <ConfirmTotp offer={offer} />
  return (
    <div className="flex flex-col items-start gap-3">
      {state === 'failed' ? (
        <Callout tone="danger" role="alert" title="Nie udało się przygotować kodu. Spróbuj ponownie." />
      ) : null}
      <Button
        variant="primary"
        icon="key-round"
        pending={state === 'waiting'}
        pendingLabel="Przygotowuję…"
        onClick={() => void begin()}
      >
        Włącz kod jednorazowy
      </Button>
    </div>
  )
}

function ConfirmTotp({ offer }: { offer: Offer }) {
  const command = useCommandForm({
    action: setUpTotp,
    schema: async () => (await import('../inputs')).setUpTotp,
    defaultValues: { secret: offer.secret, code: '' },
    onDone: () => showToast({ message: 'Kod jednorazowy jest włączony.' }),
  })
  return (
    <Form {...command} submitLabel="Potwierdź i włącz">
      <ol className="flex list-decimal flex-col gap-4 pl-5">
        <li>
          Otwórz w telefonie aplikację do kodów jednorazowych i zeskanuj obrazek.
          {/* eslint-disable-next-line @next/next/no-img-element -- a data address, nothing to optimise */}
          <img
            src={offer.picture}
            width={220}
            height={220}
            alt="Kod QR do zeskanowania telefonem; obok jest ten sam klucz do przepisania"
            className="mt-2 rounded-md border border-line bg-surface"
          />
          <span className="mt-2 flex flex-wrap items-center gap-2">
            <span>Nie możesz zeskanować? Przepisz klucz:</span>
            <code className="break-all">{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
            <CopyButton text={offer.secret} />
          </span>
        </li>
        <li>
          <TextField
            name="code"
            label="Kod z aplikacji"
            hint="Sześć cyfr, zmienia się co 30 sekund."
            autoComplete="one-time-code"
            required
            width="short"
          />
        </li>
      </ol>
    </Form>
  )
}

/** Turns the code off; the password shows that it is really its owner. */
export function RemoveTotp() {
  const command = useCommandForm({
    action: removeOwnTotp,
    schema: async () => (await import('../inputs')).removeOwnTotp,
    defaultValues: { currentPassword: '' },
    onDone: () => showToast({ message: 'Kod jednorazowy jest wyłączony.' }),
  })
  return (
    <Form {...command} submitLabel="Wyłącz kod jednorazowy">
      <TextField
        name="currentPassword"
        label="Hasło"
        type="password"
        autoComplete="current-password"
        required
        width="medium"
      />
    </Form>
  )
}
