'use client'

import type { BaseSyntheticEvent, KeyboardEvent, ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Refusal } from '@/kernel/refusal'
import { cn } from '@/ui/cn'
import { ActionBar } from '@/ui/form/action-bar'
import { AutosaveIndicator, isKept, type AutosaveState } from '@/ui/form/autosave-indicator'
import { ErrorSummary } from '@/ui/form/error-summary'
import { FormAnswer, type FormOutcome } from '@/ui/form/form-answer'
import { FormIdContext } from '@/ui/form/form-id'
import { FormScope } from '@/ui/form/form-scope'
import { KeyHint } from '@/ui/kbd'
import { SubmitButton } from '@/ui/submit-button'

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
      <FormScope form={form}>
        <form
          method="post"
          data-unsaved={(form.formState.isDirty && outcome?.kind !== 'done') || undefined}
          data-kept={(autosave && isKept(autosave)) || undefined}
          noValidate
          onSubmit={(event) => void submit(event)}
          onKeyDown={long ? keepEnter : undefined}
          className={cn('form', className)}
        >
          <ErrorSummary />
          {props.children}
          <FormAnswer outcome={outcome} />
          <ActionBar aside={autosave ? <AutosaveIndicator state={autosave} /> : undefined}>
            <SubmitButton refusals={refusals} {...waiting(outcome)}>
              {submitLabel}
            </SubmitButton>
            {actions}
            {long ? (
              <span className="max-lg:hidden">
                <KeyHint keys={['Ctrl', 'Enter']} does="wysyła formularz" />
              </span>
            ) : null}
          </ActionBar>
        </form>
      </FormScope>
    </FormIdContext>
  )
}

/** After a conflict: the newer record is on its way, and the button says so. */
const waiting = (outcome: FormOutcome | undefined) =>
  outcome?.kind === 'problem' && outcome.waits ? { pending: true, pendingLabel: 'Czytam zapis na nowo…' } : {}

/** Enter in a line of text sends nothing; with Ctrl the form is sent from any of its fields. */
function keepEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || event.defaultPrevented) return
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    event.currentTarget.requestSubmit()
  } else if (event.target instanceof HTMLInputElement) event.preventDefault()
}
