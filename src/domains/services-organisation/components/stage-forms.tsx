'use client'

import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { TextArea } from '@/ui/form/text-area'
import { acceptStage, sendBackStage, submitStage } from '../actions'
import type * as inputs from '../inputs'
import { stageLabels } from '../labels'
import type { Stage } from '../model'
import type { OfferedField } from '../rules/step-content'
import { startOf, StepFields } from './step-fields'
import { useSaved } from './use-saved'

type StageIds = { processId: string; stage: Stage; version: number }

/** Hands the stage over; what is missing stands beside the button. */
export function SubmitStage({ refusals, ...ids }: StageIds & { refusals: readonly Refusal[] }) {
  const { run, outcome } = useCommand(submitStage, useSaved('Etap przekazany do akceptacji.'))
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button
          variant="primary"
          icon="send"
          pending={outcome.kind === 'sending'}
          refusals={refusals}
          onClick={() => void run(ids)}
        >
          Przekaż etap do akceptacji
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}

/** Accepts the stage, with what its table asks of the one who accepts. */
export function AcceptStageForm({ fields, ...ids }: StageIds & { fields: readonly OfferedField[] }) {
  type Values = z.input<typeof inputs.acceptStage>
  const command = useCommandForm<Values, void>({
    action: acceptStage,
    schema: async () => (await import('../inputs')).acceptStage,
    defaultValues: { ...ids, content: startOf(fields, {}) as Record<string, object>, note: '' },
    onDone: useSaved('Etap zaakceptowany.'),
  })
  return (
    <Form
      {...command}
      id={`akceptacja-${ids.stage}`}
      submitLabel={`Zaakceptuj: ${stageLabels[ids.stage].toLowerCase()}`}
    >
      <StepFields fields={fields} />
      <TextArea name="note" label="Uwagi" rows={2} />
    </Form>
  )
}

/** Sends the stage back with what is to be mended. */
export function SendBackForm(ids: StageIds) {
  const command = useCommandForm<z.input<typeof inputs.sendBackStage>, void>({
    action: sendBackStage,
    schema: async () => (await import('../inputs')).sendBackStage,
    defaultValues: { ...ids, reason: '' },
    onDone: useSaved('Etap zwrócony do poprawy.'),
  })
  return (
    <details className="self-start print:hidden rounded-md border border-line p-3">
      <summary className="cursor-pointer font-semibold">Zwróć do poprawy</summary>
      <div className="pt-3">
        <Form {...command} id={`zwrot-${ids.stage}`} submitLabel="Zwróć etap do poprawy">
          <TextArea name="reason" label="Co trzeba poprawić" rows={3} required />
        </Form>
      </div>
    </details>
  )
}
