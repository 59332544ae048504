'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { formatDate } from '@/kernel/polish'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Callout } from '@/ui/callout'
import { ConfirmButton } from '@/ui/confirm-button'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { LinkButton } from '@/ui/link-button'
import { recordDeath } from '../actions'
import { recordDeath as schema } from '../inputs/person'
import type { ClientFile } from '../model'

type Input = z.input<typeof schema>

/** Writes a death down, or takes back one recorded by mistake. */
export function DeathForm({ client }: { client: ClientFile }) {
  return client.diedOn ? <TakeBack client={client} /> : <Record client={client} />
}

function Record({ client }: { client: ClientFile }) {
  const router = useRouter()
  const command = useCommandForm<Input, void>({
    action: recordDeath,
    schema,
    defaultValues: { personId: client.id, version: client.version, diedOn: '' },
    onDone: () => router.push(`/klienci/${client.id}`),
  })
  return (
    <Form
      {...command}
      submitLabel="Odnotuj zgon"
      actions={<LinkButton href={`/klienci/${client.id}`}>Zostaw bez zmian</LinkButton>}
    >
      <Callout tone="info">
        <p>
          Z dniem zgonu skończy się przynależność do środowiska oraz opieka, pełnomocnictwa i obowiązek
          alimentacyjny. Otwarte akta i świadczenia zamyka osoba, która je prowadzi.
        </p>
      </Callout>
      <DateField name="diedOn" label="Data zgonu" required />
    </Form>
  )
}

function TakeBack({ client }: { client: ClientFile }) {
  const router = useRouter()
  const { run, outcome } = useCommand(recordDeath, () => router.push(`/klienci/${client.id}`))
  return (
    <div className="flex max-w-form flex-col items-start gap-4">
      <p>Odnotowano zgon {client.diedOn ? formatDate(client.diedOn) : ''}.</p>
      <ConfirmButton
        label="Wycofaj odnotowany zgon"
        title="Wycofać zgon odnotowany przez pomyłkę?"
        variant="danger"
        outcome={outcome}
        action={() => run({ personId: client.id, version: client.version, diedOn: null })}
      >
        <p>Przynależność do środowiska i powiązania, które skończyły się z dniem zgonu, dopisz ponownie.</p>
      </ConfirmButton>
    </div>
  )
}
