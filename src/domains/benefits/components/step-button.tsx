'use client'

import type { ReactNode } from 'react'
import type { Refusal } from '@/kernel/refusal'
import type { Action } from '@/platform/web/action-result'
import { useCommand } from '@/platform/web/use-command'
import { Button } from '@/ui/button'
import { ConfirmButton } from '@/ui/confirm-button'
import { FormAnswer } from '@/ui/form/form-answer'
import type { IconName } from '@/ui/icons/icon-names'

type StepButtonProps<Input, Result> = {
  action: Action<Input, Result>
  input: Input
  label: string
  icon?: IconName
  variant?: 'primary' | 'secondary' | 'danger' | 'quiet'
  size?: 'normal' | 'small'
  /** Reasons why the step cannot be made now, the same the command would give. */
  refusals?: readonly Refusal[]
  /** When given, the step asks first: what it means. */
  question?: { title: string; body: ReactNode }
  onDone?: (result: Result) => void
}

/** One step of the case: a button with its refusals beside it, once for a double click. */
export function StepButton<Input, Result>(props: StepButtonProps<Input, Result>) {
  const { action, input, label, icon, variant = 'primary', size, refusals = [], question, onDone } = props
  const { run, outcome } = useCommand(action, onDone)
  if (question)
    return (
      <ConfirmButton
        label={label}
        title={question.title}
        icon={icon}
        variant={variant}
        size={size}
        refusals={refusals}
        action={() => run(input)}
        outcome={outcome}
      >
        {question.body}
      </ConfirmButton>
    )
  return (
    <div className="flex flex-col items-start gap-2">
      <Button
        icon={icon}
        variant={variant}
        size={size}
        refusals={refusals}
        pending={outcome.kind === 'sending'}
        onClick={() => void run(input)}
      >
        {label}
      </Button>
      <FormAnswer outcome={outcome} />
    </div>
  )
}
