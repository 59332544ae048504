'use client'

import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { TextArea } from '@/ui/form/text-area'
import { endProcess, pauseProcess, resumeProcess, startProcess } from '../actions'
import type * as inputs from '../inputs'
import { useSaved } from './use-saved'

type Ids = { processId: string; version: number }

/** Starts the first stage; what is missing stands beside the button. */
export function StartProcess({ refusals, ...ids }: Ids & { refusals: readonly Refusal[] }) {
  const { run, outcome } = useCommand(startProcess, useSaved('Proces rozpoczęty: trwa diagnoza.'))
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button
          variant="primary"
          icon="footprints"
          pending={outcome.kind === 'sending'}
          refusals={refusals}
          onClick={() => void run(ids)}
        >
          Rozpocznij proces
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}

/** Lets a paused process go on. */
export function ResumeProcess(ids: Ids) {
  const { run, outcome } = useCommand(resumeProcess, useSaved('Proces wznowiony.'))
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button icon="rotate-ccw" pending={outcome.kind === 'sending'} onClick={() => void run(ids)}>
          Wznów proces
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}

/** Stops the process for a time. */
export function PauseForm(ids: Ids) {
  const command = useCommandForm<z.input<typeof inputs.pauseProcess>, void>({
    action: pauseProcess,
    schema: async () => (await import('../inputs')).pauseProcess,
    defaultValues: { ...ids, reason: '' },
    onDone: useSaved('Proces wstrzymany.'),
  })
  return (
    <Form {...command} id="wstrzymanie" submitLabel="Wstrzymaj proces">
      <TextArea name="reason" label="Dlaczego proces zostaje wstrzymany" rows={2} required />
    </Form>
  )
}

/** Ends the process; what was written stays. */
export function EndForm(ids: Ids) {
  const command = useCommandForm<z.input<typeof inputs.endProcess>, void>({
    action: endProcess,
    schema: async () => (await import('../inputs')).endProcess,
    defaultValues: { ...ids, reason: '' },
    onDone: useSaved('Proces zakończony.'),
  })
  return (
    <Form {...command} id="koniec" submitLabel="Zakończ proces">
      <TextArea name="reason" label="Dlaczego proces się kończy" rows={2} required />
    </Form>
  )
}
