'use client'

import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/calendar-day'
import type { PilotConsent, PilotConsentForm } from '@/platform/db/generated/enums'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow, FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { correctPilotAnswer, recordPilotAnswer } from '../actions'
import { pilotConsentFormLabels, pilotConsentLabels } from '../labels'
import { optionsOf } from './looks'

type LastAnswer = {
  consent: PilotConsent
  form: PilotConsentForm
  informedOn: LocalDate | null
  answeredOn: LocalDate
  note: string | null
}

export type PilotFormProps = {
  proceedingId: string
  version: number
  last: LastAnswer | null
  today: LocalDate
}

type AnswerFormProps = PilotFormProps & { choices: readonly PilotConsent[] }

const submitWords: Record<PilotConsent, string> = {
  given: 'Odnotuj zgodę',
  refused: 'Odnotuj brak zgody',
  withdrawn: 'Odnotuj cofnięcie zgody',
}

/** What the client was told and answered, or the consent taken back. */
export function AnswerForm({ proceedingId, version, today, choices }: AnswerFormProps) {
  const [only, another] = choices
  const command = useCommandForm({
    action: recordPilotAnswer,
    schema: async () => (await import('../inputs/pilot')).recordPilotAnswer,
    defaultValues: {
      proceedingId,
      version,
      ...(only && !another ? { consent: only } : {}),
      aboutInterviews: false,
      aboutOneTime: false,
      aboutChoice: false,
      informedOn: only === 'withdrawn' ? null : today,
      answeredOn: today,
      note: '',
    },
  })
  return (
    <Form
      {...command}
      id="odpowiedz-pilotaz"
      submitLabel={only && !another ? submitWords[only] : 'Odnotuj odpowiedź klienta'}
    >
      {only === 'withdrawn' ? null : <Told today={today} />}
      {another ? <ConsentField choices={choices} /> : null}
      <HowFields today={today} />
    </Form>
  )
}

/** The last answer was recorded wrongly; the form begins with what it says. */
export function CorrectionForm({ proceedingId, version, last, today }: PilotFormProps) {
  const command = useCommandForm({
    action: correctPilotAnswer,
    schema: async () => (await import('../inputs/pilot')).correctPilotAnswer,
    defaultValues: {
      proceedingId,
      version,
      ...(last ? { consent: last.consent, form: last.form } : {}),
      aboutInterviews: last?.informedOn !== null,
      aboutOneTime: last?.informedOn !== null,
      aboutChoice: last?.informedOn !== null,
      informedOn: last?.informedOn ?? null,
      answeredOn: last?.answeredOn ?? today,
      note: last?.note ?? '',
      reason: '',
    },
  })
  const consent = useWatch({ control: command.form.control, name: 'consent' })
  return (
    <Form {...command} id="sprostowanie-pilotaz" submitLabel="Sprostuj odpowiedź">
      <ConsentField choices={['given', 'refused', 'withdrawn']} />
      {consent === 'withdrawn' ? null : <Told today={today} />}
      <HowFields today={today} />
      <TextArea name="reason" label="Dlaczego prostujesz" required rows={2} />
    </Form>
  )
}

function Told({ today }: { today: LocalDate }) {
  return (
    <FieldSet legend="Klient usłyszał, że">
      <CheckboxField
        name="aboutInterviews"
        label="będą dwa wywiady, oba w domu: rodzinny wywiad środowiskowy i rozpoznanie pracownika socjalnego"
        required
      />
      <CheckboxField
        name="aboutOneTime"
        label="w miarę możliwości oba odbędą się w jednym terminie"
        required
      />
      <CheckboxField
        name="aboutChoice"
        label="zgoda jest dobrowolna, można ją cofnąć, a bez niej sprawa idzie ścieżką standardową"
        required
      />
      <DateField name="informedOn" label="Dzień poinformowania" required max={today} />
    </FieldSet>
  )
}

function ConsentField({ choices }: { choices: readonly PilotConsent[] }) {
  const options = optionsOf(pilotConsentLabels).filter(({ value }) =>
    choices.some((choice) => choice === value),
  )
  return <RadioGroupField name="consent" label="Co klient odpowiedział" options={options} required />
}

function HowFields({ today }: { today: LocalDate }) {
  return (
    <>
      <FieldRow>
        <DateField name="answeredOn" label="Dzień odpowiedzi" required max={today} />
      </FieldRow>
      <RadioGroupField
        name="form"
        label="Jak klient odpowiedział"
        options={optionsOf(pilotConsentFormLabels)}
        inline
        required
      />
      <TextArea
        name="note"
        label="Notatka"
        hint="Przy zgodzie ustnej zapisz, jak ją wyrażono. Zgoda na piśmie wydrukuje się do podpisu."
        rows={2}
      />
    </>
  )
}
