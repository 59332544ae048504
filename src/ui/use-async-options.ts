'use client'

import { useEffect, useRef, useState } from 'react'

type Found<Result> = {
  status: 'idle' | 'searching' | 'found' | 'failed'
  results: readonly Result[]
  term: string
}

const waitMs = 200

/**
 * Asks for what goes with a typed term, after a short pause; an answer to an older question is thrown away.
 * Terms shorter than `shortest` are not asked about.
 */
export function useAsyncOptions<Result>(
  term: string,
  ask: (term: string) => Promise<readonly Result[]>,
  shortest: number,
): Found<Result> {
  const [found, setFound] = useState<Found<Result>>({ status: 'idle', results: [], term: '' })
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
        () => outdated || setFound({ status: 'failed', results: [], term: trimmed }),
      )
    }, waitMs)
    return () => {
      outdated = true
      clearTimeout(timer)
    }
  }, [trimmed, tooShort])

  if (tooShort) return { status: 'idle', results: [], term: trimmed }
  if (found.term !== trimmed) return { ...found, status: 'searching' }
  return found
}
