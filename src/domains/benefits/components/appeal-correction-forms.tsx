'use client'

import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/local-date'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { correctAppeal, correctAppealOutcome, strikeAppeal } from '../actions'
import type { AppealView } from '../decision-appeal-view'
import { AppealFields } from './appeal-fields'
import { OutcomeFields } from './outcome-fields'
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

type OutcomeCorrectionProps = Step & {
  appeal: Pick<AppealView, 'passedOn' | 'outcome' | 'ruledOn' | 'ruling' | 'remains'>
  today: LocalDate
}

/** The outcome of an appeal put right: the decision stands as after the right one. */
export function OutcomeCorrectionForm({ appeal, today, ...step }: OutcomeCorrectionProps) {
  const { outcome, ruledOn, ruling, remains } = appeal
  const command = useCommandForm({
    action: correctAppealOutcome,
    schema: async () => (await import('../inputs/appeal')).correctAppealOutcome,
    defaultValues: {
      ...step,
      ...(outcome ? { outcome } : {}),
      ...(ruledOn ? { ruledOn } : {}),
      ruling: ruling ?? '',
      remains: remains ?? '',
      reason: '',
    },
  })
  const inPart = useWatch({ control: command.form.control, name: 'outcome' }) === 'overturnedInPart'
  return (
    <Form {...command} id="sprostowanie-wyniku" submitLabel="Sprostuj wynik odwołania">
      <OutcomeFields passed={appeal.passedOn !== null} inPart={inPart} today={today} />
      <TextArea
        name="reason"
        label="Powód sprostowania"
        hint="Decyzja będzie w takim stanie, jaki wynika z właściwego wyniku. Poprzedni wynik zostaje w sprawie jako sprostowany."
        required
        rows={2}
      />
    </Form>
  )
}

/** The appeal belongs to another case: as recorded it counts nowhere any more. */
export function AppealStrikingForm(step: Step) {
  return (
    <ReasonForm
      action={strikeAppeal}
      input={step}
      id="wykreslenie-odwolania"
      label="Na czym polegała omyłka"
      hint="Odwołanie zostaje w sprawie jako omyłkowe i nic już nie znaczy. Gdy należy do innej sprawy, odnotuj je tam."
      submitLabel="Wykreśl odwołanie z tej sprawy"
    />
  )
}
