'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { registerApplication } from '../actions'
import { applicationChannelLabels, benefitKindLabels } from '../labels'
import type { ApplicationStart } from '../opening-queries'
import { optionsOf } from './looks'

type ApplicationFormProps = {
  informingId: string
  today: LocalDate
  /** what this person typed before and did not register */
  typed: ApplicationStart['typedRequest']
}

/** The application: what, since when, how it came. The number and the terms come of themselves. */
export function ApplicationForm({ informingId, today, typed }: ApplicationFormProps) {
  const router = useRouter()
  const command = useCommandForm({
    action: registerApplication,
    schema: async () => (await import('../inputs/application')).registerApplication,
    defaultValues: {
      ...(typed?.benefit ? { benefit: typed.benefit } : {}),
      ...(typed?.requestedAmount ? { requestedAmount: typed.requestedAmount } : {}),
      informingId,
      appliedOn: typed?.appliedOn ?? today,
      channel: typed?.channel ?? 'inPerson',
      request: typed?.request ?? '',
      purpose: typed?.purpose ?? '',
      urgent: typed?.urgent ?? false,
    },
    draft: { form: 'benefits.application', subject: informingId, savedAt: typed?.savedAt ?? null },
    onDone: ({ proceedingId }) => router.push(`/swiadczenia/${proceedingId}`),
    leaves: true,
  })
  const benefit = useWatch({ control: command.form.control, name: 'benefit' })
  return (
    <Form {...command} id="wniosek" long submitLabel="Zarejestruj wniosek">
      <RadioGroupField name="benefit" label="Świadczenie" options={optionsOf(benefitKindLabels)} required />
      {benefit === 'purpose' ? (
        <TextField
          name="purpose"
          label="Na co ma być zasiłek"
          hint="W bierniku, bo tak stanie w decyzji: „zakup opału”."
          required
        />
      ) : null}
      <TextArea name="request" label="O co wnosi klient" required rows={3} />
      <MoneyField
        name="requestedAmount"
        label="Wnioskowana kwota"
        hint="Zostaw puste, gdy klient jej nie podał."
      />
      <DateField
        name="appliedOn"
        label="Dzień wpływu wniosku"
        hint="Od tego dnia liczą się terminy (art. 61 § 3 KPA)."
        required
        max={today}
      />
      <SelectField
        name="channel"
        label="Jak wpłynął"
        options={optionsOf(applicationChannelLabels)}
        emptyLabel={null}
        required
      />
      <CheckboxField name="urgent" label="Sprawa pilna: wywiad w ciągu 2 dni roboczych" />
    </Form>
  )
}
