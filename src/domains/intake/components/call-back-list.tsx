'use client'

import { useState } from 'react'
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
import { completeCallBack, noteCallBackAttempt } from '../actions'
import * as inputs from '../inputs'
import { callBackStateLabels } from '../labels'

export type WaitingCall = {
  id: string
  version: number
  phone: string
  who: string
  dueOn: LocalDate
  attempts: number
  responsibleName: string
  contactNumber: number
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
            {call.who} · <a href={`tel:${call.phone.replace(/\s/g, '')}`}>{call.phone}</a>
          </span>
          <span className="text-sm text-ink-soft">
            zgłoszenie nr {call.contactNumber}, odpowiada {call.responsibleName},{' '}
            {countOf(call.attempts, ['próba', 'próby', 'prób'])}
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
          <Button
            size="small"
            variant="primary"
            onClick={() => setFinishing(!finishing)}
            aria-expanded={finishing}
          >
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

function OutcomeForm({ call }: { call: WaitingCall }) {
  const command = useCommandForm({
    action: completeCallBack,
    schema: inputs.completeCallBack,
    defaultValues: { callBackId: call.id, version: call.version, state: 'done' as const, outcome: '' },
  })
  return (
    <Form {...command} id={`oddzwonienie-${call.contactNumber}`} submitLabel="Zapisz i zdejmij z listy">
      <SelectField name="state" label="Wynik" options={outcomes} emptyLabel={null} width="medium" />
      <TextArea name="outcome" label="Co ustalono" hint="Na przykład: umówiona na wtorek o dziesiątej." />
    </Form>
  )
}
