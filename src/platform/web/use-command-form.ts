'use client'

import { useEffect, useRef, useState } from 'react'
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type Resolver,
  type UseFormReturn,
} from 'react-hook-form'
import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import type { AutosaveState } from '@/ui/form/autosave-indicator'
import { plainError } from '@/platform/plain-error'
import { isUncertain, type Action, type ActionResult } from './action-result'
import { discardDraft } from './draft-actions'
import { useKeptInStep, type Newer } from './kept-in-step'
import { useAutosave, type DraftPlace } from './use-autosave'
import { useFollowing } from './use-following'

export type Outcome =
  | { kind: 'idle' | 'sending' | 'done' }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | {
      kind: 'problem'
      message: string
      logId?: string
      signedOut?: boolean
      newer?: readonly Newer[]
      waits?: boolean
    }

type Schema<Input> = z.ZodType<unknown, Input>

type Options<Input extends FieldValues, Result> = {
  action: Action<Input, Result>
  /** of the command; as a promise it is fetched when first asked, and a page people mostly read does not carry it */
  schema: Schema<Input> | (() => Promise<Schema<Input>>)
  defaultValues: DefaultValues<Input>
  /** long forms: what is typed is kept on the server under this name */
  draft?: DraftPlace
  onDone?: (result: Result) => void
  /** `onDone` goes to another page: until then the form stands as it was sent */
  leaves?: boolean
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
  const { action, schema, defaultValues, draft, onDone, leaves = false } = options
  const place = draft && { form: draft.form, subject: draft.subject }
  const form = useForm<Input>({
    resolver: checkedBy(schema),
    defaultValues,
    mode: 'onTouched',
    shouldFocusError: true,
  })
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const key = useRef<string | null>(null)
  const [newer, setNewer] = useState<readonly Newer[]>([])
  const leaving = useRef(false)
  const following = useFollowing()
  const sentRef = useKeptInStep(form, defaultValues, leaving, (found) => {
    following.followed()
    setNewer(found)
    setOutcome(afterFollowing)
  })
  const done = outcome.kind === 'done'
  const { state: autosave, saveNow, stop } = useAutosave(form, draft, done)
  useTypedAgain(form, done, () => setOutcome({ kind: 'idle' }))

  async function send(): Promise<void> {
    if (outcome.kind === 'sending' || following.waits) return
    const mark = following.mark()
    setOutcome({ kind: 'sending' })
    setNewer([])
    key.current ??= crypto.randomUUID()
    // whatever comes of it, the last letters are safe
    await saveNow()
    leaving.current = leaves
    const answer = await action(form.getValues(), key.current, place).catch(() => null)
    if (!answer?.ok) leaving.current = false
    if (!isUncertain(answer)) key.current = null
    if (answer === null) {
      return setOutcome({
        kind: 'problem',
        message: 'Brak połączenia z serwerem. Nic nie zginęło – spróbuj wysłać ponownie.',
      })
    }
    if (!answer.ok) {
      setOutcome(outcomeOf(answer, form))
      return answer.kind === 'stale' ? following.wait(mark) : undefined
    }
    setOutcome({ kind: 'done' })
    sentRef.current = structuredClone(form.getValues())
    await stop()
    // once more: a letter typed while it was being sent has begun another
    if (place) await discardDraft(place).catch(() => undefined)
    onDone?.(answer.result)
  }

  const submit = (event?: React.BaseSyntheticEvent) => form.handleSubmit(send)(event)

  const said = outcome.kind === 'problem' ? { ...outcome, newer, waits: following.waits } : outcome
  return { form, submit, outcome: said, autosave }
}

/**
 * What a form still says when its record is newer. A refusal was told about the record as it was. A problem stays: the
 * form was not sent, and without a word it would look as if the click had been lost.
 */
export const afterFollowing = (outcome: Outcome): Outcome =>
  outcome.kind === 'refused' ? { kind: 'idle' } : outcome

/** A form that was sent and stays on the page is written in again: from then on it has something to lose. */
function useTypedAgain<Input extends FieldValues>(
  form: UseFormReturn<Input>,
  done: boolean,
  onTyped: () => void,
): void {
  useEffect(() => {
    if (!done) return
    const subscription = form.watch((_, { name }) => {
      if (name !== undefined) onTyped()
    })
    return () => subscription.unsubscribe()
  })
}

/** What cannot be fetched now – the connection is gone – is left to the server, which checks the same. */
function checkedBy<Input extends FieldValues>(schema: Options<Input, unknown>['schema']): Resolver<Input> {
  return async (...asked) => {
    const [library, given] = await Promise.all([
      import('@hookform/resolvers/zod'),
      typeof schema === 'function' ? schema() : schema,
    ]).catch(() => [null, null] as const)
    if (!library) return { values: asked[0], errors: {} }
    return library.zodResolver(given as z.ZodType<Input, Input>, { error: plainError })(...asked)
  }
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
