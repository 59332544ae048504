'use client'

import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/local-date'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { correctAppeal, strikeAppeal } from '../actions'
import type { AppealView } from '../decision-appeal-view'
import { AppealFields } from './appeal-fields'
import { ReasonForm } from './reason-form'

type Step = { decisionId: string; version: number }
type CorrectionFormProps = Step & {
  appeal: Pick<AppealView, 'form' | 'filedOn' | 'receivedOn' | 'passedOn'>
  today: LocalDate
}

/** Days and form of an appeal put right; what was recorded before stays readable with the reason. */
export function AppealCorrectionForm({ appeal, today, ...step }: CorrectionFormProps) {
  const { form, filedOn, receivedOn, passedOn } = appeal
  const command = useCommandForm({
    action: correctAppeal,
    schema: async () => (await import('../inputs/appeal')).correctAppeal,
    defaultValues: {
      ...step,
      form: form ?? 'written',
      receivedOn,
      ...(filedOn === receivedOn ? {} : { postedOn: filedOn }),
      ...(passedOn ? { passedOn } : {}),
      reason: '',
    },
  })
  const written = useWatch({ control: command.form.control, name: 'form' }) === 'written'
  return (
    <Form {...command} id="sprostowanie-odwolania" submitLabel="Sprostuj dane odwołania">
      <AppealFields written={written} today={today} />
      {passedOn ? (
        <DateField name="passedOn" label="Dzień przekazania kolegium" required max={today} />
      ) : null}
      <TextArea
        name="reason"
        label="Powód sprostowania"
        hint="Poprzednie dane zostają w sprawie jako sprostowane."
        required
        rows={2}
      />
    </Form>
  )
}

/** The appeal belongs to another case, or its outcome was recorded wrongly: as recorded it counts nowhere any more. */
export function AppealStrikingForm(step: Step) {
  return (
    <ReasonForm
      action={strikeAppeal}
      input={step}
      id="wykreslenie-odwolania"
      label="Na czym polegała omyłka"
      hint="Odwołanie zostaje w sprawie jako omyłkowe i nic już nie znaczy. Gdy należy do innej sprawy, odnotuj je tam; gdy zapisano zły wynik, odnotuj je tutaj jeszcze raz."
      submitLabel="Wykreśl odwołanie z tej sprawy"
    />
  )
}
