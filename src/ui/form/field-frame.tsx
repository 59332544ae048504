import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'
import type { Binding } from '@/ui/form/field-binding'
import { Icon } from '@/ui/icon'

export type FieldWidth = 'short' | 'date' | 'medium' | 'full'

/** What every field takes: its words and its width. */
export type FieldProps = {
  name: string
  label: string
  /** What to write and why we ask, below the label. */
  hint?: ReactNode | undefined
  required?: boolean | undefined
  /** What mends a mistake, shown after the error's own sentence. */
  remedy?: ReactNode | undefined
  /** `short` 10 characters, `date` a day with its calendar, `medium` 24, `full` the width of the column. */
  width?: FieldWidth | undefined
  /** The value at the start in a plain form; in a react-hook-form its own default values count. */
  defaultValue?: unknown | undefined
  disabled?: boolean | undefined
  className?: string | undefined
}

const widths: Record<FieldWidth, string> = {
  short: 'max-w-40',
  date: 'max-w-48',
  medium: 'max-w-72',
  full: '',
}

type FieldFrameProps = Pick<FieldProps, 'label' | 'hint' | 'required' | 'remedy' | 'width' | 'className'> & {
  binding: Pick<Binding, 'id' | 'error'>
  /** Beside the label: a counter, "bez zmian". */
  aside?: ReactNode | undefined
  /** Below the control: what was understood of what was typed. */
  note?: ReactNode | undefined
  children: ReactNode
}

/** The label above, the hint below it, the control, the error below the control with what mends it. */
export function FieldFrame(props: FieldFrameProps) {
  const { binding, label, hint, required, remedy, width = 'full', aside, note, children, className } = props
  return (
    <div className={cn('field flex min-w-0 flex-col gap-1', className)}>
      <div className="field-label flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={binding.id} className="font-semibold">
          {label}
          <RequiredMark required={required} />
        </label>
        {aside}
      </div>
      <FieldHint id={binding.id}>{hint}</FieldHint>
      <div className={cn('field-control min-w-0', widths[width])}>{children}</div>
      {note ? (
        <div id={`${binding.id}-note`} className="field-note text-sm text-ink-soft">
          {note}
        </div>
      ) : null}
      <FieldError id={binding.id} error={binding.error} remedy={remedy} />
    </div>
  )
}

/** The visible mark of a required field; the control says the same through `aria-required`. */
export function RequiredMark({ required }: { required: boolean | undefined }) {
  if (!required) return null
  return (
    <span aria-hidden="true" className="ml-0.5 text-danger">
      *
    </span>
  )
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div id={`${id}-hint`} className="field-hint max-w-reading text-sm text-ink-soft">
      {children}
    </div>
  )
}

export function FieldError({
  id,
  error,
  remedy,
}: {
  id: string
  error: string | undefined
  remedy: ReactNode
}) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="field-error flex max-w-reading gap-1.5 font-semibold text-danger">
      <Icon name="circle-alert" className="mt-0.5" />
      <span>
        {error} {remedy ? <span className="font-normal text-ink">{remedy}</span> : null}
      </span>
    </p>
  )
}

type Described = {
  hint?: ReactNode | undefined
  required?: boolean | undefined
  disabled?: boolean | undefined
  note?: ReactNode | undefined
}

/** The wiring of a control to its label, hint, note and error. */
export function controlProps(binding: Binding, field: Described) {
  const described = [
    field.hint ? `${binding.id}-hint` : '',
    field.note ? `${binding.id}-note` : '',
    binding.error ? `${binding.id}-error` : '',
  ].filter(Boolean)
  return {
    id: binding.id,
    ref: binding.ref,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': binding.error ? true : undefined,
    'aria-required': field.required || undefined,
    disabled: field.disabled || undefined,
  }
}

/** The text of a value in a text control. */
export function asText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
