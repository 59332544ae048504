'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  children?: ReactNode | undefined
  /** The answers, the safe one first. */
  actions: ReactNode
  /** `alertdialog` when an answer is needed before anything else. */
  role?: 'dialog' | 'alertdialog' | undefined
}

/** A question that stops the work. Never a form. The browser's own modal: it keeps the focus and gives it back. */
export function Dialog({ open, onClose, title, children, actions, role = 'dialog' }: DialogProps) {
  const titleId = useId()
  const bodyId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const element = dialog.current
    if (open && !element?.open) element?.showModal()
    if (!open && element?.open) element.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      role={role}
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      onClose={onClose}
      className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-md border border-line-strong bg-surface p-0 text-ink shadow-float"
    >
      {open ? (
        <div className="flex flex-col gap-4 p-5">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <div id={bodyId} className="flex flex-col gap-3">
            {children}
          </div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-line pt-4">{actions}</div>
        </div>
      ) : null}
    </dialog>
  )
}
