'use client'

import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/local-date'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { passAppealOn, recordAppeal, recordAppealOutcome } from '../actions'
import { appealOutcomeLabels } from '../labels'
import { AppealFields } from './appeal-fields'
import { optionsOf } from './looks'

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
  const { selfCorrected, ...ofKolegium } = appealOutcomeLabels
  const inPart = useWatch({ control: command.form.control, name: 'outcome' }) === 'overturnedInPart'
  return (
    <Form {...command} id="wynik-odwolania" submitLabel="Odnotuj wynik odwołania">
      <SelectField
        name="outcome"
        label="Wynik"
        options={optionsOf(passed ? ofKolegium : { selfCorrected })}
        required
      />
      <DateField
        name="ruledOn"
        label={passed ? 'Dzień orzeczenia kolegium' : 'Dzień nowej decyzji ośrodka'}
        required
        max={today}
      />
      {inPart ? (
        <TextArea
          name="remains"
          label="Co z decyzji zostaje w mocy"
          hint="Na przykład: zasiłek za listopad i grudzień w kwocie 400,00 zł; uchylono tylko odmowę za styczeń."
          required
          rows={3}
        />
      ) : null}
      <TextField name="ruling" label={passed ? 'Znak orzeczenia' : 'Znak nowej decyzji'} />
    </Form>
  )
}
