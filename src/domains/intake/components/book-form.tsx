'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { warsawDateOf } from '@/kernel/calendar-day'
import { AfterDeath } from '@/domains/clients/components/after-death'
import { PersonPicker, type PickedPerson } from '@/domains/clients/components/person-picker'
import { useCommandForm } from '@/platform/web/use-command-form'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { LinkButton } from '@/ui/link-button'
import { bookAppointment } from '../actions'
import type * as inputs from '../inputs'
import { appointmentPlaceLabels } from '../labels'
import { HostFields, hostsOf, type Host } from './host-fields'
import { SlotPicker } from './slot-picker'

type Input = z.input<typeof inputs.bookAppointment> & { first?: string; second?: string }

type BookFormProps = {
  person: PickedPerson | null
  contactId: string | null
  hosts: readonly Host[]
  /** whose calendar it was opened from, and the slot pointed at there */
  hostId: string
  secondId: string
  slot: { startsAt: string; endsAt: string } | null
}

/** Books a visit in a free slot of one worker, or in a common one of two. */
export function BookForm({ person, contactId, hosts, hostId, secondId, slot }: BookFormProps) {
  const router = useRouter()
  const [picked, setPicked] = useState(person)
  const command = useCommandForm<Input, string[]>({
    action: ({ first: _first, second: _second, ...input }, key) => bookAppointment(input, key),
    schema: async () => (await import('../inputs')).bookAppointment,
    defaultValues: {
      personId: person?.id ?? null,
      contactId,
      purpose: 'Rozmowa',
      place: 'office',
      visits: slot && hostId ? [{ userId: hostId, ...slot }] : [],
      first: hostId,
      second: secondId,
    },
    onDone: () => {
      const [visit] = command.form.getValues('visits')
      const day = visit ? `&dzien=${warsawDateOf(new Date(visit.startsAt))}` : ''
      router.push(`/kalendarz?pracownik=${command.form.getValues('first')}${day}`)
    },
  })
  const { form, outcome } = command
  const pick = (chosen: PickedPerson | null) => {
    setPicked(chosen)
    form.setValue('personId', chosen?.id ?? null)
  }
  return (
    <Form
      {...command}
      long
      submitLabel="Umów spotkanie"
      actions={<LinkButton href="/kalendarz">Zrezygnuj</LinkButton>}
    >
      <PersonPicker
        value={picked}
        onChange={pick}
        hint="Zostaw puste, gdy spotkanie nie dotyczy jednej osoby – na przykład zebranie zespołu."
      />
      <AfterDeath what="visit" diedOn={picked?.diedOn} />
      <HostFields hosts={hosts} />
      <Slots form={form} refused={outcome.kind === 'refused'} />
      <FieldRow>
        <TextField name="purpose" label="Po co się spotykacie" required maxLength={200} />
        <SelectField
          name="place"
          label="Miejsce spotkania"
          options={Object.entries(appointmentPlaceLabels).map(([value, label]) => ({ value, label }))}
          emptyLabel={null}
        />
      </FieldRow>
    </Form>
  )
}

type SlotsProps = { form: ReturnType<typeof useCommandForm<Input, string[]>>['form']; refused: boolean }

function Slots({ form, refused }: SlotsProps) {
  const [first, second, visits] = useWatch({ control: form.control, name: ['first', 'second', 'visits'] })
  const hosts = hostsOf(first, second)
  if (hosts.length === 0)
    return <p className="text-ink-soft">Wybierz pracownika, żeby zobaczyć wolne terminy.</p>
  const error = form.formState.errors.visits?.message
  return (
    <div className="flex flex-col gap-2">
      <SlotPicker
        key={hosts.join()}
        userIds={hosts}
        value={visits[0] ?? null}
        onChange={(slot) =>
          form.setValue('visits', slot ? hosts.map((userId) => ({ userId, ...slot })) : [], {
            shouldValidate: error !== undefined,
          })
        }
        label={hosts.length === 2 ? 'Wspólny wolny termin obojga pracowników' : 'Wolny termin'}
        refused={refused}
      />
      {error ? (
        <p role="alert" className="text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </div>
  )
}
