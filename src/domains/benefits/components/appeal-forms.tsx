'use client'

import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/local-date'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { passAppealOn, recordAppeal, recordAppealOutcome } from '../actions'
import { AppealFields } from './appeal-fields'
import { OutcomeFields } from './outcome-fields'

type Step = { decisionId: string; version: number; today: LocalDate }

export function AppealForm({ decisionId, version, today }: Step) {
  const command = useCommandForm({
    action: recordAppeal,
    schema: async () => (await import('../inputs/appeal')).recordAppeal,
    defaultValues: { decisionId, version, form: 'written', receivedOn: today },
  })
  const written = useWatch({ control: command.form.control, name: 'form' }) === 'written'
  return (
    <Form {...command} id="odwolanie" submitLabel="Odnotuj odwołanie">
      <AppealFields written={written} today={today} />
    </Form>
  )
}

export function PassingForm({ decisionId, version, today }: Step) {
  const command = useCommandForm({
    action: passAppealOn,
    schema: async () => (await import('../inputs/appeal')).passAppealOn,
    defaultValues: { decisionId, version, passedOn: today },
  })
  return (
    <Form {...command} id="przekazanie-odwolania" submitLabel="Odnotuj przekazanie kolegium">
      <DateField name="passedOn" label="Dzień przekazania odwołania z aktami" required max={today} />
    </Form>
  )
}

/** After passing on the kolegium rules; before it only the centre itself may correct the decision. */
export function OutcomeForm({ decisionId, version, today, passed }: Step & { passed: boolean }) {
  const command = useCommandForm({
    action: recordAppealOutcome,
    schema: async () => (await import('../inputs/appeal')).recordAppealOutcome,
    defaultValues: { decisionId, version, ...(passed ? {} : { outcome: 'selfCorrected' as const }) },
  })
  const inPart = useWatch({ control: command.form.control, name: 'outcome' }) === 'overturnedInPart'
  return (
    <Form {...command} id="wynik-odwolania" submitLabel="Odnotuj wynik odwołania">
      <OutcomeFields passed={passed} inPart={inPart} today={today} />
    </Form>
  )
}
