'use client'

import { ChoiceLine } from '@/ui/form/choice-frame'
import { FieldBinding } from '@/ui/form/field-binding'
import { FieldError, RequiredMark, type FieldProps } from '@/ui/form/field-frame'
import { TickedEarly } from '@/ui/form/typed-early'

/** One statement to agree with. The value is true or false; a plain form sends `1` when ticked. */
export function CheckboxField(props: FieldProps) {
  const { name, label, hint, required, remedy, disabled, className } = props
  return (
    <FieldBinding name={name} defaultValue={props.defaultValue ?? false}>
      {(binding) => {
        const described = [hint ? `${binding.id}-hint` : '', binding.error ? `${binding.id}-error` : '']
        const ticked = binding.value === true || binding.value === '1'
        return (
          <div className={className}>
            <TickedEarly ids={[binding.id]} shown={[ticked]} take={([now]) => binding.onChange(now)} />
            <ChoiceLine
              htmlFor={binding.id}
              hint={hint}
              label={
                <>
                  {label}
                  <RequiredMark required={required} />
                </>
              }
            >
              <input
                id={binding.id}
                ref={binding.ref}
                type="checkbox"
                name={binding.name}
                value="1"
                checked={ticked}
                onChange={(event) => binding.onChange(event.target.checked)}
                onBlur={binding.onBlur}
                disabled={disabled}
                aria-required={required || undefined}
                aria-invalid={binding.error ? true : undefined}
                aria-describedby={described.filter(Boolean).join(' ') || undefined}
                className="tick"
              />
            </ChoiceLine>
            <FieldError id={binding.id} error={binding.error} remedy={remedy} />
          </div>
        )
      }}
    </FieldBinding>
  )
}
