'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { countOf, relativeDay } from '@/kernel/polish'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { PhoneNumber } from '@/ui/phone-number'
import { completeCallBack, noteCallBackAttempt } from '../actions'
import type * as inputs from '../inputs'
import { appointmentPlaceLabels, callBackStateLabels } from '../labels'
import type { FreeSlot } from '../model'
import { SlotPicker } from './slot-picker'

export type WaitingCall = {
  id: string
  version: number
  phone: string
  who: string
  dueOn: LocalDate
  attempts: number
  responsibleName: string
  contactId: string
  contactNumber: number
  /** with whom a visit would be */
  hosts: readonly string[]
}

/** People who wait for a call, the longest first; overdue ones say so. */
export function CallBackList({ calls, today }: { calls: readonly WaitingCall[]; today: LocalDate }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {calls.map((call) => (
        <CallBackRow key={call.id} call={call} today={today} />
      ))}
    </ul>
  )
}

function CallBackRow({ call, today }: { call: WaitingCall; today: LocalDate }) {
  const [finishing, setFinishing] = useState(false)
  const attempt = useCommand(noteCallBackAttempt)
  const overdue = call.dueOn < today
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex min-w-0 flex-col">
          <span className="font-semibold">
            {call.who} · <PhoneNumber number={call.phone} dial />
          </span>
          <span className="text-sm text-ink-soft">
            <Link href={`/zgloszenia/${call.contactId}`} prefetch={false}>
              zgłoszenie nr {call.contactNumber}
            </Link>
            , odpowiada {call.responsibleName},{' '}
            {call.attempts === 0
              ? 'jeszcze nie dzwoniono'
              : countOf(call.attempts, ['próba', 'próby', 'prób'])}
          </span>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={overdue ? 'danger' : 'neutral'}>{relativeDay(call.dueOn, today)}</Badge>
          <Button
            size="small"
            pending={attempt.outcome.kind === 'sending'}
            onClick={() => void attempt.run({ callBackId: call.id, version: call.version })}
          >
            Nie odbiera
          </Button>
          <Button size="small" onClick={() => setFinishing(!finishing)} aria-expanded={finishing}>
            Zapisz rozmowę
          </Button>
        </div>
      </div>
      <FormAnswer outcome={attempt.outcome} />
      {finishing ? <OutcomeForm call={call} /> : null}
    </li>
  )
}

const outcomes = (['done', 'unreachable', 'cancelled'] as const).map((value) => ({
  value,
  label: callBackStateLabels[value],
}))

type Outcome = z.input<typeof inputs.completeCallBack>

function OutcomeForm({ call }: { call: WaitingCall }) {
  const command = useCommandForm<Outcome, void>({
    action: completeCallBack,
    schema: async () => (await import('../inputs')).completeCallBack,
    defaultValues: {
      callBackId: call.id,
      version: call.version,
      state: 'done',
      outcome: '',
      visits: [],
      visitPlace: 'office',
    },
  })
  const { form, outcome } = command
  const [state, visits] = useWatch({ control: form.control, name: ['state', 'visits'] })
  const book = (slot: FreeSlot | null) =>
    form.setValue('visits', slot ? call.hosts.map((userId) => ({ userId, ...slot })) : [])
  return (
    <Form {...command} id={`oddzwonienie-${call.contactNumber}`} submitLabel="Zapisz i zdejmij z listy">
      <SelectField name="state" label="Wynik" options={outcomes} emptyLabel={null} width="medium" />
      {state === 'done' ? (
        <>
          <SlotPicker
            userIds={call.hosts}
            value={visits?.[0] ?? null}
            onChange={book}
            label={call.hosts.length === 2 ? 'Umów wspólny termin z obojgiem pracowników' : 'Umów termin'}
            refused={outcome.kind === 'refused'}
          />
          <SelectField
            name="visitPlace"
            label="Miejsce spotkania"
            options={places}
            emptyLabel={null}
            width="medium"
          />
        </>
      ) : null}
      <TextArea
        name="outcome"
        label="Co ustalono"
        hint="Na przykład: zadzwoni po wyjściu ze szpitala. Przy umówionym terminie możesz zostawić puste."
      />
    </Form>
  )
}

const places = Object.entries(appointmentPlaceLabels).map(([value, label]) => ({ value, label }))
