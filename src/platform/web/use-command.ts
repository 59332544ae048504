'use client'

import { useRef, useState } from 'react'
import { isUncertain, type Action } from './action-result'
import type { Outcome } from './use-command-form'

/** A command without a form: one button, one effect, the refusal beside it. */
export function useCommand<Input, Result>(action: Action<Input, Result>, onDone?: (result: Result) => void) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' })
  const key = useRef<string | null>(null)

  async function run(input: Input): Promise<void> {
    if (outcome.kind === 'sending') return
    setOutcome({ kind: 'sending' })
    key.current ??= crypto.randomUUID()
    const answer = await action(input, key.current).catch(() => null)
    if (!isUncertain(answer)) key.current = null
    if (answer === null)
      return setOutcome({ kind: 'problem', message: 'Brak połączenia z serwerem. Spróbuj ponownie.' })
    if (answer.ok) {
      setOutcome({ kind: 'done' })
      return onDone?.(answer.result)
    }
    if (answer.kind === 'refused') return setOutcome({ kind: 'refused', refusals: answer.refusals })
    if (answer.kind === 'failure') {
      return setOutcome({
        kind: 'problem',
        message: 'Nie udało się wykonać czynności. Zgłoś administratorowi numer zdarzenia.',
        logId: answer.logId,
      })
    }
    if (answer.kind === 'fields') {
      return setOutcome({
        kind: 'problem',
        message: [...answer.formErrors, ...Object.values(answer.fieldErrors).flat()].join(' '),
      })
    }
    return setOutcome({
      kind: 'problem',
      message: answer.message,
      signedOut: answer.kind === 'signedOut',
    })
  }

  return { run, outcome }
}
