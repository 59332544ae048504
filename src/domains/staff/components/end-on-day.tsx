'use client'

import { useState } from 'react'
import type { LocalDate } from '@/kernel/calendar-day'
import type { Action } from '@/platform/web/action-result'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { showToast } from '@/ui/toast'
import { endAuthorisation, endPosition } from '../actions'
import * as inputs from '../inputs'

type EndProps = { id: string; version: number; today: LocalDate; what: string }

/** Ends a position on a day. */
export function EndPosition({ id, version, today, what }: EndProps) {
  return (
    <Ending what={what} id={id}>
      {(close) => (
        <EndForm
          action={endPosition}
          schema={inputs.endPosition}
          values={{ positionId: id, version, validTo: today }}
          id={`koniec-${id}`}
          label="Ostatni dzień na stanowisku"
          close={close}
        />
      )}
    </Ending>
  )
}

/** Ends an authorisation on a day. */
export function EndAuthorisation({ id, version, today, what }: EndProps) {
  return (
    <Ending what={what} id={id}>
      {(close) => (
        <EndForm
          action={endAuthorisation}
          schema={inputs.endAuthorisation}
          values={{ authorisationId: id, version, validTo: today }}
          id={`koniec-${id}`}
          label="Ostatni dzień obowiązywania"
          close={close}
        />
      )}
    </Ending>
  )
}

type EndingProps = { what: string; id: string; children: (close: () => void) => React.ReactNode }

function Ending({ what, children }: EndingProps) {
  const [open, setOpen] = useState(false)
  if (open) return children(() => setOpen(false))
  return (
    <Button size="small" onClick={() => setOpen(true)}>
      Zakończ<span className="sr-only">: {what}</span>
    </Button>
  )
}

type EndFormProps<Input extends { validTo: string; version: number }> = {
  action: Action<Input, unknown>
  schema: Parameters<typeof useCommandForm<Input, unknown>>[0]['schema']
  values: Parameters<typeof useCommandForm<Input, unknown>>[0]['defaultValues']
  id: string
  label: string
  close: () => void
}

function EndForm<Input extends { validTo: string; version: number }>(props: EndFormProps<Input>) {
  const command = useCommandForm<Input, unknown>({
    action: props.action,
    schema: props.schema,
    defaultValues: props.values,
    onDone: () => {
      showToast({ message: 'Zapisano ostatni dzień.' })
      props.close()
    },
  })
  return (
    <Form
      {...command}
      id={props.id}
      submitLabel="Zakończ z tym dniem"
      actions={<Button onClick={props.close}>Anuluj</Button>}
    >
      <DateField name="validTo" label={props.label} required />
    </Form>
  )
}
