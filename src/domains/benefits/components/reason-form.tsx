'use client'

import type { Action } from '@/platform/web/action-result'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'

type ReasonFormProps<Input extends { reason: string }> = {
  action: Action<Input, unknown>
  /** everything the command needs besides the reason */
  input: Omit<Input, 'reason'>
  id: string
  label: string
  hint?: string
  submitLabel: string
}

/** A step that needs nothing but its reason. */
export function ReasonForm<Input extends { reason: string }>(props: ReasonFormProps<Input>) {
  const command = useCommandForm({
    action: (value: { reason: string }, key?: string) =>
      props.action({ ...props.input, ...value } as Input, key),
    schema: async () => (await import('../inputs/fields')).reasonOnly,
    defaultValues: { reason: '' },
  })
  return (
    <Form {...command} id={props.id} submitLabel={props.submitLabel}>
      <TextArea name="reason" label={props.label} hint={props.hint} required rows={3} />
    </Form>
  )
}
