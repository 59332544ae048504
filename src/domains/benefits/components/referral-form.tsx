'use client'

import type { LocalDate } from '@/kernel/calendar-day'
import type { Refusal } from '@/kernel/refusal'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { issueReferral } from '../actions'
import { referralAimLabels } from '../labels'
import { optionsOf } from './looks'

type ReferralFormProps = {
  proceedingId: string
  refusals: readonly Refusal[]
  today: LocalDate
  socialWorker: string | null
}

/** Written instruction to the client; reaches the social worker's desk in the same moment. */
export function ReferralForm({ proceedingId, refusals, today, socialWorker }: ReferralFormProps) {
  const command = useCommandForm({
    action: issueReferral,
    schema: async () => (await import('../inputs/examination')).issueReferral,
    defaultValues: { proceedingId, aims: ['resources', 'terms'] },
  })
  return (
    <Form {...command} id="skierowanie" submitLabel="Wystaw skierowanie" refusals={refusals}>
      <p>
        {socialWorker
          ? `Skierowanie dostanie ${socialWorker} – prowadzi pracę socjalną z tą osobą.`
          : 'Skierowanie dostaną pracownicy socjalni rejonu; przyjmie je jeden z nich.'}
      </p>
      <CheckboxGroupField name="aims" label="Cel" options={optionsOf(referralAimLabels)} required />
      <DateField
        name="contactBy"
        label="Kontakt najpóźniej do dnia"
        hint="Puste – według ustawień ośrodka."
        min={today}
      />
    </Form>
  )
}
