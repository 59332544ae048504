'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { warsawDateOf } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { LinkButton } from '@/ui/link-button'
import { moveAppointment } from '../actions'
import type * as inputs from '../inputs'
import { SlotPicker } from './slot-picker'

type Input = z.input<typeof inputs.moveAppointment>

type MoveFormProps = {
  visit: { id: string; version: number; userId: string; hostIds: readonly string[] }
  backHref: string
}

/** Another slot for a visit; a joint one moves for both workers. */
export function MoveForm({ visit, backHref }: MoveFormProps) {
  const router = useRouter()
  const command = useCommandForm<Input, void>({
    action: moveAppointment,
    schema: async () => (await import('../inputs')).moveAppointment,
    defaultValues: { appointmentId: visit.id, version: visit.version, startsAt: '', endsAt: '' },
    onDone: () => {
      const day = warsawDateOf(new Date(command.form.getValues('startsAt')))
      router.push(`/kalendarz?pracownik=${visit.userId}&dzien=${day}`)
    },
  })
  const { form, outcome } = command
  const [startsAt, endsAt] = useWatch({ control: form.control, name: ['startsAt', 'endsAt'] })
  const error = form.formState.errors.startsAt?.message
  return (
    <Form
      {...command}
      submitLabel="Zmień termin"
      actions={<LinkButton href={backHref}>Zostaw bez zmian</LinkButton>}
    >
      <SlotPicker
        userIds={visit.hostIds}
        value={startsAt ? { startsAt, endsAt } : null}
        onChange={(slot) => {
          form.setValue('startsAt', slot?.startsAt ?? '', { shouldValidate: error !== undefined })
          form.setValue('endsAt', slot?.endsAt ?? '')
        }}
        label={visit.hostIds.length === 2 ? 'Nowy wspólny termin' : 'Nowy termin'}
        refused={outcome.kind === 'refused'}
      />
      {error ? (
        <p role="alert" className="text-sm font-semibold text-danger">
          {error}
        </p>
      ) : null}
    </Form>
  )
}
