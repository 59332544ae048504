'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { AutosaveState } from '@/ui/form/autosave-indicator'
import { useAskedBeforeUnload } from '@/ui/form/use-asked-before-unload'
import type { Answers } from '../model'

/** What the server says to a draft: when it was kept, or a Polish sentence why it was not. */
export type SaveAnswer =
  | { ok: true; savedAt: string }
  | {
      ok: false
      message: string
      /** nobody is signed in: the same draft is tried again until somebody is */
      signedOut?: boolean
      /** when the author's own draft was kept all the same */
      keptAt?: string | undefined
    }

const AFTER_TYPING_MS = 1200
const TRY_AGAIN_MS = 15_000

type Autosave = {
  state: AutosaveState
  /** Why the last draft was refused; null when it was not. */
  refusal: string | null
  /** Save soon: something was typed. */
  soon: () => void
  /** Save at once: the section was left. */
  now: () => Promise<void>
}

/** Keeps the answers on the server: one save at a time, the newest answers last, again when the connection returns. */
export function useAnswersAutosave(
  read: () => Answers,
  onSave: (answers: Answers) => Promise<SaveAnswer>,
  savedAt: string | null,
): Autosave {
  const [state, setState] = useState<AutosaveState>({ status: 'saved', at: savedAt })
  const [refusal, setRefusal] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const dirty = useRef(false)
  const running = useRef<Promise<void> | null>(null)

  const drain = useCallback(async () => {
    while (dirty.current) {
      dirty.current = false
      setState((before) => ({ ...before, status: 'saving' }))
      const answer = await onSave(read()).catch(() => null)
      if (answer === null) {
        dirty.current = true
        return setState((before) => ({ ...before, status: 'offline' }))
      }
      if (!answer.ok && answer.signedOut) {
        dirty.current = true
        return setState((before) => ({ ...before, status: 'signedOut' }))
      }
      setRefusal(answer.ok ? null : answer.message)
      const at = answer.ok ? answer.savedAt : answer.keptAt
      setState((before) => (at === undefined ? { ...before, status: 'refused' } : { status: 'saved', at }))
    }
  }, [onSave, read])

  const now = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current)
    running.current ??= drain().finally(() => {
      running.current = null
    })
    await running.current
  }, [drain])

  const soon = useCallback(() => {
    dirty.current = true
    if (timer.current) clearTimeout(timer.current)
    timer.current = setTimeout(() => void now(), AFTER_TYPING_MS)
  }, [now])

  const unkept = useCallback(() => dirty.current || running.current !== null, [])
  useAskedBeforeUnload(unkept, now)

  useEffect(() => {
    const again = () => void now()
    const moments = ['online', 'focus', 'pagehide'] as const
    for (const moment of moments) window.addEventListener(moment, again)
    const waiting = state.status === 'offline' || state.status === 'signedOut'
    const retry = waiting ? setInterval(again, TRY_AGAIN_MS) : null
    return () => {
      for (const moment of moments) window.removeEventListener(moment, again)
      if (retry) clearInterval(retry)
    }
  }, [now, state.status])

  return { state, refusal, soon, now }
}
