'use client'

import { useState } from 'react'
import type { Action } from '@/platform/web/action-result'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { endArea, endAreaOutside, endPost } from '../actions'
import * as inputs from '../inputs'
import { useSaved } from './use-saved'

type EndProps = { id: string; version: number; today: string; what: string }

/** Ends an area of a unit on a day. */
export function EndArea({ id, version, today, what }: EndProps) {
  return (
    <Ending
      id={id}
      what={what}
      action={endArea}
      schema={inputs.endArea}
      values={{ unitAreaId: id, version, validTo: today }}
    />
  )
}

/** The area comes back from outside on a day. */
export function EndOutside({ id, version, today, what }: EndProps) {
  return (
    <Ending
      id={id}
      what={what}
      action={endAreaOutside}
      schema={inputs.endAreaOutside}
      values={{ areaOutsideId: id, version, validTo: today }}
    />
  )
}

/** Ends a post on a day. */
export function EndPost({ id, version, today, what }: EndProps) {
  return (
    <Ending
      id={id}
      what={what}
      action={endPost}
      schema={inputs.endPost}
      values={{ postId: id, version, validTo: today }}
    />
  )
}

type EndingProps<Input extends { validTo: string; version: number }> = {
  id: string
  what: string
  action: Action<Input, unknown>
  schema: Parameters<typeof useCommandForm<Input, unknown>>[0]['schema']
  values: Parameters<typeof useCommandForm<Input, unknown>>[0]['defaultValues']
}

function Ending<Input extends { validTo: string; version: number }>(props: EndingProps<Input>) {
  const [open, setOpen] = useState(false)
  if (open) return <EndForm {...props} close={() => setOpen(false)} />
  return (
    <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
      Zakończ<span className="sr-only">: {props.what}</span>
    </Button>
  )
}

function EndForm<Input extends { validTo: string; version: number }>(
  props: EndingProps<Input> & { close: () => void },
) {
  const saved = useSaved('Zapisano ostatni dzień.')
  const command = useCommandForm<Input, unknown>({
    action: props.action,
    schema: props.schema,
    defaultValues: props.values,
    onDone: () => {
      saved()
      props.close()
    },
  })
  return (
    <Form
      {...command}
      id={`koniec-${props.id}`}
      submitLabel="Zakończ z tym dniem"
      actions={<Button onClick={props.close}>Anuluj</Button>}
    >
      <DateField name="validTo" label="Ostatni dzień" required />
    </Form>
  )
}
