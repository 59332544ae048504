'use client'

import { useState, useTransition, type ReactNode } from 'react'
import { Button, type ButtonProps } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { FormAnswer, type FormOutcome } from '@/ui/form/form-answer'

type ConfirmButtonProps = Pick<ButtonProps, 'icon' | 'variant' | 'size' | 'refusals'> & {
  /** The button's words, and the answer's unless `confirmLabel` is given. */
  label: string
  /** The question: "Uchylić decyzję nr 12?". */
  title: string
  /** What it means, what happens next. */
  children?: ReactNode | undefined
  confirmLabel?: string | undefined
  cancelLabel?: string | undefined
  /** Usually a server action bound to its record. */
  action: () => void | Promise<unknown>
  /** With a command's outcome the question stays open until it is done, and shows why it was refused. */
  outcome?: FormOutcome | undefined
}

/** A button that asks before it acts. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const {
    label,
    title,
    children,
    confirmLabel = label,
    cancelLabel = 'Zostaw bez zmian',
    action,
    outcome,
  } = props
  const [asking, setAsking] = useState(false)
  const [answered, setAnswered] = useState(outcome)
  const [pending, start] = useTransition()
  if (outcome !== answered) {
    setAnswered(outcome)
    if (outcome?.kind === 'done') setAsking(false)
  }
  const sending = pending || outcome?.kind === 'sending'
  const confirm = () =>
    start(async () => {
      await action()
      if (outcome === undefined) setAsking(false)
    })
  return (
    <>
      <Button
        icon={props.icon}
        variant={props.variant}
        size={props.size}
        refusals={props.refusals}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      <Dialog
        role="alertdialog"
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{cancelLabel}</Button>
            <Button
              variant={props.variant === 'danger' ? 'danger' : 'primary'}
              pending={sending}
              onClick={confirm}
            >
              {confirmLabel}
            </Button>
          </>
        }
      >
        {children}
        <FormAnswer outcome={outcome} />
      </Dialog>
    </>
  )
}
