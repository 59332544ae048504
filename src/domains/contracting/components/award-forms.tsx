'use client'

import type { z } from 'zod'
import { completeStep } from '@/domains/services-organisation/actions'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { cancelSelection, publishResult, withdrawAward } from '../actions'
import type * as inputs from '../inputs/selection'
import { awardEndLabels } from '../labels'
import { Folded } from './folded'
import { useSaved } from './use-saved'
import { optionsOf } from './words'

type Ids = { selectionId: string; version: number }

/** Where and when the result was made known. */
export function PublishForm({ today, ...ids }: Ids & { today: string }) {
  const command = useCommandForm<z.input<typeof inputs.publishResult>, void>({
    action: publishResult,
    schema: async () => (await import('../inputs/selection')).publishResult,
    defaultValues: { ...ids, publishedOn: today, publishedWhere: '' },
    onDone: useSaved('Zapisano ogłoszenie wyniku.'),
  })
  return (
    <Form {...command} id="wynik" submitLabel="Zapisz ogłoszenie wyniku">
      <DateField name="publishedOn" label="Dzień ogłoszenia" required />
      <TextField
        name="publishedWhere"
        label="Gdzie ogłoszono"
        hint="Na przykład adres strony BIP."
        required
      />
    </Form>
  )
}

/** Takes the award back before a contract is signed: the next of the ranking is chosen, or the choice cancelled. */
export function WithdrawForm({ title, ...ids }: Ids & { offerId: string; title: string }) {
  const command = useCommandForm<z.input<typeof inputs.withdrawAward>, void>({
    action: withdrawAward,
    schema: async () => (await import('../inputs/selection')).withdrawAward,
    defaultValues: { ...ids, cause: '' as 'ineligible', reason: '' },
    onDone: useSaved('Odwołano wybór. Wybierz następną ofertę albo unieważnij wybór.'),
  })
  return (
    <Folded title={title}>
      <Form {...command} id={`odwolanie-${ids.offerId}`} submitLabel="Odwołaj wybór">
        <RadioGroupField name="cause" label="Co się stało" options={optionsOf(awardEndLabels)} required />
        <TextArea
          name="reason"
          label="Powód"
          hint="Odwołany wybór zostaje w historii. Projekt umowy, którego nikt nie podpisał, znika z rejestru umów."
          rows={3}
          required
        />
      </Form>
    </Folded>
  )
}

/** Ends the choice without a result. */
export function CancelForm(ids: Ids) {
  const command = useCommandForm<z.input<typeof inputs.cancelSelection>, void>({
    action: cancelSelection,
    schema: async () => (await import('../inputs/selection')).cancelSelection,
    defaultValues: { ...ids, reason: '' },
    onDone: useSaved('Unieważniono wybór.'),
  })
  return (
    <Folded title="Unieważnij wybór">
      <Form {...command} id="uniewaznienie" submitLabel="Unieważnij">
        <TextArea
          name="reason"
          label="Powód"
          hint="Znajdzie się w ogłoszeniu i w dokumentacji wyboru, więc bez nazwisk. Następny wybór wymaga nowego ogłoszenia."
          rows={2}
          required
        />
      </Form>
    </Folded>
  )
}

type StepButtonProps = {
  step: { id: string; code: string; version: number; activity: string; who: string; may: boolean }
  today: string
}

/** Writes a step of the process whose records are all here, with one press. */
export function StepButton({ step, today }: StepButtonProps) {
  const { run, outcome } = useCommand(completeStep, useSaved(`Zapisano krok ${step.code}.`))
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button
          icon="check"
          pending={outcome.kind === 'sending'}
          refusals={step.may ? [] : [{ code: 'step.person', message: `Ten krok zapisuje: ${step.who}.` }]}
          onClick={() =>
            void run({ stepId: step.id, version: step.version, doneOn: today, note: '', content: {} })
          }
        >
          {`Zapisz krok ${step.code} w procesie`}
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}
