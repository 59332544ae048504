'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useRef, useState } from 'react'
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import type { AutosaveState } from '@/ui/form/autosave-indicator'
import { plainError } from '@/platform/plain-error'
import type { Action, ActionResult } from './action-result'
import { discardDraft } from './draft-actions'
import { useAutosave, type DraftPlace } from './use-autosave'

export type Outcome =
  | { kind: 'idle' | 'sending' | 'done' }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'problem'; message: string; logId?: string; signedOut?: boolean }

type Options<Input extends FieldValues, Result> = {
  action: Action<Input, Result>
  schema: z.ZodType<unknown, Input>
  defaultValues: DefaultValues<Input>
  /** long forms: what is typed is kept on the server under this name */
  draft?: DraftPlace
  onDone?: (result: Result) => void
}

export type CommandForm<Input extends FieldValues> = {
  form: UseFormReturn<Input>
  /** handler of the form's submit event */
  submit: (event?: React.BaseSyntheticEvent) => Promise<void>
  outcome: Outcome
  autosave: AutosaveState
}

/** Binds a form to a command: the same schema, Polish errors at the fields, one effect for a double click, autosave. */
export function useCommandForm<Input extends FieldValues, Result>(
  options: Options<Input, Result>,
): CommandForm<Input> {
  const { action, schema, defaultValues, draft, onDone } = options
  const form = useForm<Input>({
    resolver: zodResolver(schema as z.ZodType<Input, Input>, { error: plainError }),
    defaultValues,
    mode: 'onTouched',
    shouldFocusError: true,
  })
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const key = useRef<string | null>(null)
  const autosave = useAutosave(form, draft, outcome.kind === 'done')

  async function send(): Promise<void> {
    if (outcome.kind === 'sending') return
    setOutcome({ kind: 'sending' })
    key.current ??= crypto.randomUUID()
    const answer = await action(form.getValues(), key.current).catch(() => null)
    // without an answer the same key is sent again: if the first one arrived, it has its effect once
    if (answer === null) {
      return setOutcome({
        kind: 'problem',
        message: 'Brak połączenia z serwerem. Nic nie zginęło – spróbuj wysłać ponownie.',
      })
    }
    key.current = null
    if (!answer.ok) return setOutcome(outcomeOf(answer, form))
    setOutcome({ kind: 'done' })
    if (draft) await discardDraft({ form: draft.form, subject: draft.subject }).catch(() => undefined)
    onDone?.(answer.result)
  }

  const submit = (event?: React.BaseSyntheticEvent) => form.handleSubmit(send)(event)

  return { form, submit, outcome, autosave }
}

type Failed = Extract<ActionResult<unknown>, { ok: false }>

/** Errors of fields go to their fields; everything else is said at the button. */
function outcomeOf<Input extends FieldValues>(answer: Failed, form: UseFormReturn<Input>): Outcome {
  switch (answer.kind) {
    case 'fields':
      for (const [path, messages] of Object.entries(answer.fieldErrors)) {
        form.setError(
          path as Path<Input>,
          { type: 'server', message: messages.join(' ') },
          { shouldFocus: true },
        )
      }
      return answer.formErrors.length > 0
        ? { kind: 'problem', message: answer.formErrors.join(' ') }
        : { kind: 'idle' }
    case 'refused':
      return { kind: 'refused', refusals: answer.refusals }
    case 'failure':
      return {
        kind: 'problem',
        message: 'Nie udało się zapisać. Zgłoś administratorowi numer zdarzenia.',
        logId: answer.logId,
      }
    default:
      return { kind: 'problem', message: answer.message, signedOut: answer.kind === 'signedOut' }
  }
}
