'use client'

import type { Refusal } from '@/kernel/refusal'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { liftRestriction } from '../actions'

type LiftRestrictionProps = { fileId: string; version: number; refusals: readonly Refusal[] }

/** A file that is need-to-know by mistake opens again to those who read others of its kind. */
export function LiftRestriction({ refusals, ...ids }: LiftRestrictionProps) {
  const command = useCommandForm({
    action: liftRestriction,
    schema: async () => (await import('../inputs')).liftRestriction,
    defaultValues: { ...ids, reason: '' },
    onDone: () => showToast({ message: 'Akta nie są już poufne.' }),
  })
  return (
    <Form {...command} id={`poufnosc-${ids.fileId}`} submitLabel="Zdejmij poufność" refusals={refusals}>
      <TextField
        name="reason"
        label="Dlaczego akta nie muszą być poufne"
        hint="Na przykład: przemoc zaznaczono w zgłoszeniu omyłkowo. Zostanie w historii akt."
        required
      />
    </Form>
  )
}
