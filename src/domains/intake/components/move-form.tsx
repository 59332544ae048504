'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { warsawDateOf } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Callout } from '@/ui/callout'
import { Form } from '@/ui/form/form'
import { LinkButton } from '@/ui/link-button'
import { moveAppointment } from '../actions'
import type * as inputs from '../inputs'
import { SlotPicker } from './slot-picker'

type Input = z.input<typeof inputs.moveAppointment>

type MoveFormProps = {
  visit: {
    id: string
    version: number
    userId: string
    hostIds: readonly string[]
    personId: string | null
  }
  /** somebody of the visit would not be there on its day */
  away: boolean
  backHref: string
}

/** Another slot for a visit; a joint one moves for both workers. */
export function MoveForm({ visit, away, backHref }: MoveFormProps) {
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
      {away ? <WithSomebodyElse personId={visit.personId} backHref={backHref} /> : null}
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

/** A visit moves with whoever holds it; where they receive no more, another one is agreed. */
function WithSomebodyElse({ personId, backHref }: { personId: string | null; backHref: string }) {
  return (
    <Callout
      tone="warning"
      title="W dniu tego spotkania nie ma go kto odbyć"
      actions={
        <>
          <LinkButton href={personId ? `/kalendarz/nowe?osoba=${personId}` : '/kalendarz/nowe'} size="small">
            Umów z kimś innym
          </LinkButton>
          <LinkButton href={backHref} size="small">
            Odwołaj w kalendarzu
          </LinkButton>
        </>
      }
    >
      Wybierz dzień, w którym ta osoba przyjmuje. Gdy takiego nie ma, umów nowe spotkanie z kimś innym i
      odwołaj to.
    </Callout>
  )
}
