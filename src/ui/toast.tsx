'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { Icon } from '@/ui/icon'

export type Toast = {
  /** What has been done: "Przydzielono 3 sprawy." */
  message: string
  undo?: { label?: string | undefined; action: () => void | Promise<unknown> } | undefined
}

const eventName = 'ui:toast'
const shownForMs = 10_000

/** Confirms what has just been done, with a way back. Errors never go here: they stay at their place. */
export function showToast(toast: Toast): void {
  window.dispatchEvent(new CustomEvent<Toast>(eventName, { detail: toast }))
}

/** The place where confirmations appear; once in the shell. */
export function ToastRegion() {
  const [toast, setToast] = useState<Toast | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const hold = useCallback(() => {
    if (timer.current) clearTimeout(timer.current)
  }, [])
  const release = useCallback(() => {
    hold()
    timer.current = setTimeout(() => setToast(null), shownForMs)
  }, [hold])

  useEffect(() => {
    const receive = (event: Event) => {
      if (!(event instanceof CustomEvent)) return
      setToast(event.detail)
      release()
    }
    window.addEventListener(eventName, receive)
    return () => {
      window.removeEventListener(eventName, receive)
      hold()
    }
  }, [hold, release])

  return (
    <div
      role="status"
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={release}
      className="pointer-events-none fixed inset-x-4 bottom-16 z-40 flex justify-center max-sm:bottom-20 print:hidden"
    >
      {toast ? <ToastCard toast={toast} close={() => setToast(null)} /> : null}
    </div>
  )
}

const actionLook =
  'min-h-8 rounded-sm px-2 font-semibold text-surface underline underline-offset-4 focus-visible:outline-surface'

function ToastCard({ toast, close }: { toast: Toast; close: () => void }) {
  const { undo } = toast
  return (
    <div className="pointer-events-auto flex max-w-xl flex-wrap items-center gap-3 rounded-md bg-ink px-4 py-2 text-surface shadow-float">
      <Icon name="circle-check" />
      <span className="min-w-0 flex-1">{toast.message}</span>
      {undo ? (
        <button
          type="button"
          className={actionLook}
          onClick={() => {
            close()
            void undo.action()
          }}
        >
          {undo.label ?? 'Cofnij'}
        </button>
      ) : null}
      <button type="button" aria-label="Zamknij" onClick={close} className={actionLook}>
        <Icon name="x" />
      </button>
    </div>
  )
}
