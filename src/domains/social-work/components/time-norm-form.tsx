'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { TextArea } from '@/ui/form/text-area'
import { showToast } from '@/ui/toast'
import { verifyTimeNorm } from '../actions'
import type * as inputs from '../inputs/time-norms'

type Props = { activity: string; minutes: number; versions: number; today: LocalDate }

/** The director confirms the number or gives another one, from a day on. */
export function TimeNormForm({ activity, minutes, versions, today }: Props) {
  const router = useRouter()
  const command = useCommandForm<z.input<typeof inputs.verifyTimeNorm>, { id: string }>({
    action: verifyTimeNorm,
    schema: async () => (await import('../inputs/time-norms')).verifyTimeNorm,
    defaultValues: { activity, version: versions, validFrom: today, minutes, reason: '' },
    onDone: () => {
      showToast({ message: 'Czas orientacyjny zweryfikowany.' })
      router.refresh()
    },
  })
  return (
    <Form {...command} id={`czas-${activity}`} submitLabel="Zapisz weryfikację">
      <FieldRow>
        <NumberField
          name="minutes"
          label="Czas w minutach"
          hint="Ta sama liczba potwierdza czas, inna go zmienia."
          required
        />
        <DateField name="validFrom" label="Obowiązuje od" min={today} required />
      </FieldRow>
      <TextArea
        name="reason"
        label="Na czym opierasz ten czas"
        hint="Na przykład pomiar z pilotażu albo ustalenia zespołu. Bez danych klientów."
        rows={2}
        required
      />
    </Form>
  )
}
