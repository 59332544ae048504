'use client'

import type { BaseSyntheticEvent, KeyboardEvent, ReactNode } from 'react'
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { Refusal } from '@/kernel/refusal'
import { Callout } from '@/ui/callout'
import { cn } from '@/ui/cn'
import { ActionBar } from '@/ui/form/action-bar'
import { AutosaveIndicator, type AutosaveState } from '@/ui/form/autosave-indicator'
import { ErrorSummary } from '@/ui/form/error-summary'
import { FormIdContext } from '@/ui/form/form-id'
import { RefusedState } from '@/ui/refused-state'
import { SubmitButton } from '@/ui/submit-button'

/** How the last submission ended. */
export type FormOutcome =
  | { kind: 'idle' | 'sending' | 'done' }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'problem'; message: string; logId?: string }

type FormProps<Input extends FieldValues> = {
  form: UseFormReturn<Input>
  submit: (event?: BaseSyntheticEvent) => Promise<void>
  outcome?: FormOutcome | undefined
  autosave?: AutosaveState | undefined
  /** Says what will happen: "Wystaw skierowanie". */
  submitLabel: ReactNode
  /** Known reasons why it cannot be sent now. */
  refusals?: readonly Refusal[] | undefined
  /** Beside the submit button: cancel, save for later. */
  actions?: ReactNode | undefined
  /** Enter in a line of text does not send it. */
  long?: boolean | undefined
  /** Apart from other forms of the page. */
  id?: string | undefined
  className?: string | undefined
  children: ReactNode
}

/** A form with its error summary above, its answer and its submit button below. Spread a command form into it. */
export function Form<Input extends FieldValues>(props: FormProps<Input>) {
  const {
    form,
    submit,
    outcome,
    autosave,
    submitLabel,
    refusals,
    actions,
    long,
    id = 'pole',
    className,
  } = props
  return (
    <FormIdContext value={id}>
      <FormProvider {...form}>
        <form
          method="post"
          noValidate
          onSubmit={(event) => void submit(event)}
          onKeyDown={long ? keepEnter : undefined}
          className={cn('flex max-w-form flex-col gap-5', className)}
        >
          <ErrorSummary />
          {props.children}
          <FormAnswer outcome={outcome} />
          <ActionBar aside={autosave ? <AutosaveIndicator state={autosave} /> : undefined}>
            <SubmitButton refusals={refusals}>{submitLabel}</SubmitButton>
            {actions}
          </ActionBar>
        </form>
      </FormProvider>
    </FormIdContext>
  )
}

/** What came back instead of success, at the button that was pressed. */
export function FormAnswer({ outcome }: { outcome: FormOutcome | undefined }) {
  if (outcome?.kind === 'refused') return <RefusedState refusals={outcome.refusals} />
  if (outcome?.kind !== 'problem') return null
  return (
    <Callout tone="danger" role="alert" title={outcome.message}>
      {outcome.logId ? <p>Numer zdarzenia: {outcome.logId}</p> : null}
    </Callout>
  )
}

function keepEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
