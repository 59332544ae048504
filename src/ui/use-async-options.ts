'use client'

import { useEffect, useRef, useState } from 'react'

type Found<Result> = {
  status: 'idle' | 'searching' | 'found' | 'failed'
  results: readonly Result[]
  term: string
  /** Why it failed, when there is more to say than that nothing came back. */
  problem?: string | undefined
}

/** Thrown by `ask` when the reason can be shown: its message is in Polish and says what to do. */
export class AskingFailed extends Error {}

const waitMs = 200

const nothing = { status: 'idle', results: [], term: '' } as const

/**
 * Asks for what goes with a typed term, after a short pause; an answer to an older question is thrown away.
 * Terms shorter than `shortest` are not asked about.
 */
export function useAsyncOptions<Result>(
  term: string,
  ask: (term: string) => Promise<readonly Result[]>,
  shortest: number,
): Found<Result> & { retry: () => void } {
  const [found, setFound] = useState<Found<Result>>(nothing)
  const [attempt, setAttempt] = useState(0)
  const asked = useRef(ask)
  const trimmed = term.trim()
  const tooShort = trimmed.length < shortest

  useEffect(() => {
    asked.current = ask
  }, [ask])

  useEffect(() => {
    if (tooShort) return
    let outdated = false
    const timer = setTimeout(() => {
      asked.current(trimmed).then(
        (results) => outdated || setFound({ status: 'found', results, term: trimmed }),
        (error: unknown) => {
          const problem = error instanceof AskingFailed ? error.message : undefined
          if (!outdated) setFound({ status: 'failed', results: [], term: trimmed, problem })
        },
      )
    }, waitMs)
    return () => {
      outdated = true
      clearTimeout(timer)
    }
  }, [trimmed, tooShort, attempt])

  const retry = () => {
    setFound(nothing)
    setAttempt(attempt + 1)
  }
  if (tooShort) return { ...nothing, term: trimmed, retry }
  if (found.term !== trimmed) return { ...found, status: 'searching', retry }
  return { ...found, retry }
}
