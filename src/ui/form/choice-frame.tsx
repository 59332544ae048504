import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'
import type { Binding } from '@/ui/form/field-binding'
import { FieldError, FieldHint, RequiredMark, type FieldProps } from '@/ui/form/field-frame'

type ChoiceFrameProps = Pick<FieldProps, 'label' | 'hint' | 'required' | 'remedy' | 'className'> & {
  binding: Binding
  role?: 'radiogroup' | 'group' | undefined
  inline?: boolean | undefined
  aside?: ReactNode | undefined
  children: ReactNode
}

/** A question with several boxes to tick: a fieldset whose legend is the label. */
export function ChoiceFrame(props: ChoiceFrameProps) {
  const { binding, label, hint, required, remedy, role = 'group', inline, aside, children, className } = props
  const described = [hint ? `${binding.id}-hint` : '', binding.error ? `${binding.id}-error` : ''].filter(
    Boolean,
  )
  return (
    <fieldset
      id={binding.id}
      role={role}
      tabIndex={-1}
      aria-describedby={described.join(' ') || undefined}
      aria-invalid={role === 'radiogroup' && binding.error ? true : undefined}
      aria-required={role === 'radiogroup' && required ? true : undefined}
      className={cn('flex min-w-0 flex-col gap-1', className)}
    >
      <legend className="float-left w-full font-semibold">
        {label}
        <RequiredMark required={required} />
        {aside ? <span className="ml-3 font-normal">{aside}</span> : null}
      </legend>
      <FieldHint id={binding.id}>{hint}</FieldHint>
      <div className={cn('flex gap-x-6 gap-y-0.5', inline ? 'flex-wrap' : 'flex-col')}>{children}</div>
      <FieldError id={binding.id} error={binding.error} remedy={remedy} />
    </fieldset>
  )
}

type ChoiceLineProps = {
  htmlFor: string
  label: ReactNode
  hint?: ReactNode | undefined
  children: ReactNode
}

/** One box with its words; the whole line can be clicked. */
export function ChoiceLine({ htmlFor, label, hint, children }: ChoiceLineProps) {
  return (
    <div className="flex min-h-9 items-start gap-2.5 py-1.5 max-sm:min-h-11 max-sm:py-2.5">
      {children}
      <div className="min-w-0">
        <label htmlFor={htmlFor} className="block">
          {label}
        </label>
        {hint ? (
          <div id={`${htmlFor}-hint`} className="text-sm text-ink-soft">
            {hint}
          </div>
        ) : null}
      </div>
    </div>
  )
}
