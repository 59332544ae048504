'use client'

import { useRouter } from 'next/navigation'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { recordInforming } from '../actions'

type InformingFormProps = {
  fileId: string
  today: LocalDate
  /** what this person typed before and did not record */
  typed: Typed | null
}

type Typed = {
  expectations: string
  aboutBenefits: boolean
  aboutProcedure: boolean
  aboutDuties: boolean
  note?: string | null | undefined
  savedAt: string
}

/** What the client expects and was told, before the application is taken. */
export function InformingForm({ fileId, today, typed }: InformingFormProps) {
  const router = useRouter()
  const command = useCommandForm({
    action: recordInforming,
    schema: async () => (await import('../inputs/application')).recordInforming,
    defaultValues: {
      fileId,
      informedOn: today,
      expectations: typed?.expectations ?? '',
      aboutBenefits: typed?.aboutBenefits ?? false,
      aboutProcedure: typed?.aboutProcedure ?? false,
      aboutDuties: typed?.aboutDuties ?? false,
      note: typed?.note ?? '',
    },
    draft: { form: 'benefits.informing', subject: fileId, savedAt: typed?.savedAt ?? null },
    onDone: () => router.refresh(),
  })
  return (
    <Form {...command} id="pouczenie" long submitLabel="Odnotuj pouczenie">
      <TextArea
        name="expectations"
        label="Jakiej pomocy klient oczekuje"
        hint="Jego słowami: zasiłek, usługi, inna pomoc."
        required
        rows={3}
      />
      <FieldSet legend="Klient usłyszał o">
        <CheckboxField name="aboutBenefits" label="możliwych świadczeniach" required />
        <CheckboxField
          name="aboutProcedure"
          label="przebiegu postępowania: wywiad, skierowanie, decyzja, odwołanie"
          required
        />
        <CheckboxField
          name="aboutDuties"
          label="obowiązkach: najpierw własne zasoby i uprawnienia, współdziałanie, zgłaszanie zmian"
          required
        />
      </FieldSet>
      <DateField name="informedOn" label="Dzień pouczenia" required max={today} />
      <TextArea name="note" label="Notatka z rozmowy" rows={2} />
    </Form>
  )
}
