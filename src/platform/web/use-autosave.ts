'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { AutosaveState } from '@/ui/form/autosave-indicator'
import { useAskedBeforeUnload } from '@/ui/form/use-asked-before-unload'
import { saveDraft } from './draft-actions'

export type DraftPlace = { form: string; subject: string; savedAt?: string | null }

const AFTER_TYPING_MS = 1200
const TRY_AGAIN_MS = 15_000

/**
 * Keeps on the server what is typed in a long form: soon after each pause and when the page is left. What could not be
 * kept (no connection, a session that ended) is tried again until it is, at the latest when the person comes back.
 * `stop` waits for the draft that is on its way: thrown away before it, it would come back after the form was sent.
 */
export function useAutosave<Input extends FieldValues>(
  form: UseFormReturn<Input>,
  draft: DraftPlace | undefined,
  stopped: boolean,
): { state: AutosaveState; saveNow: () => Promise<void>; stop: () => Promise<void> } {
  const [state, setState] = useState<AutosaveState>({
    status: draft ? 'saved' : 'off',
    at: draft?.savedAt ?? null,
  })
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const dirty = useRef(false)
  const onItsWay = useRef<Promise<unknown>>(Promise.resolve())
  const going = useRef(0)
  const formName = draft?.form
  const subject = draft?.subject

  const save = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current)
    if (formName === undefined || subject === undefined || !dirty.current) return
    dirty.current = false
    setState((before) => ({ ...before, status: 'saving' }))
    const answer = saveDraft({ form: formName, subject, content: form.getValues() }).catch(() => undefined)
    onItsWay.current = answer
    going.current += 1
    const at = await answer
    going.current -= 1
    if (typeof at === 'string') return setState({ status: 'saved', at })
    dirty.current = true
    setState((before) => ({ ...before, status: at === null ? 'signedOut' : 'offline' }))
  }, [form, formName, subject])

  useEffect(() => {
    if (formName === undefined || stopped) return
    const subscription = form.watch((_, { name }) => {
      // the form followed its record: nobody typed
      if (name === undefined) return
      dirty.current = true
      if (timer.current) clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), AFTER_TYPING_MS)
    })
    return () => {
      subscription.unsubscribe()
      if (timer.current) clearTimeout(timer.current)
    }
  }, [form, formName, save, stopped])

  // leaving for another page within a second of the last letter
  const over = useRef(stopped)
  useEffect(() => {
    over.current = stopped
  }, [stopped])
  useEffect(
    () => () => {
      if (!over.current) void save()
    },
    [save],
  )

  const unkept = useCallback(() => !over.current && (dirty.current || going.current > 0), [])
  useAskedBeforeUnload(unkept, save)

  const waiting = state.status === 'offline' || state.status === 'signedOut'
  useEffect(() => {
    if (formName === undefined || stopped) return
    const again = () => void save()
    const moments = ['online', 'focus', 'pagehide'] as const
    for (const moment of moments) window.addEventListener(moment, again)
    // another tab, another application, a telephone call: a phone may never show the page again
    const whenHidden = () => document.visibilityState === 'hidden' && again()
    document.addEventListener('visibilitychange', whenHidden)
    const retry = waiting ? setInterval(again, TRY_AGAIN_MS) : null
    return () => {
      for (const moment of moments) window.removeEventListener(moment, again)
      document.removeEventListener('visibilitychange', whenHidden)
      if (retry) clearInterval(retry)
    }
  }, [formName, save, stopped, waiting])

  const stop = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current)
    dirty.current = false
    await onItsWay.current
  }, [])

  return { state, saveNow: save, stop }
}
