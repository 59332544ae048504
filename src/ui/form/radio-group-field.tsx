'use client'

import type { ReactNode } from 'react'
import { ChoiceFrame, ChoiceLine } from '@/ui/form/choice-frame'
import { FieldBinding } from '@/ui/form/field-binding'
import type { FieldProps } from '@/ui/form/field-frame'
import { TickedEarly } from '@/ui/form/typed-early'

export type Choice<Value extends string | boolean = string> = {
  value: Value
  label: string
  hint?: ReactNode | undefined
}

type RadioGroupFieldProps = FieldProps & {
  options: readonly Choice<string | boolean>[]
  inline?: boolean | undefined
  aside?: ReactNode | undefined
}

export const yesNo: readonly Choice<boolean>[] = [
  { value: true, label: 'tak' },
  { value: false, label: 'nie' },
]

/** One of a few, all in sight. The value is that of the chosen option: a string, or true/false with `yesNo`. */
export function RadioGroupField({ options, ...props }: RadioGroupFieldProps) {
  return (
    <FieldBinding name={props.name} defaultValue={props.defaultValue}>
      {(binding) => (
        <ChoiceFrame {...props} binding={binding} role="radiogroup">
          <TickedEarly
            ids={options.map((_, index) => `${binding.id}-${index}`)}
            shown={options.map((option) => option.value === binding.value)}
            take={(ticked) => binding.onChange(options[ticked.indexOf(true)]?.value)}
          />
          {options.map((option, index) => {
            const id = `${binding.id}-${index}`
            return (
              <ChoiceLine key={String(option.value)} htmlFor={id} label={option.label} hint={option.hint}>
                <input
                  id={id}
                  ref={index === 0 ? binding.ref : undefined}
                  type="radio"
                  name={binding.plain ? binding.name : binding.id}
                  value={String(option.value)}
                  checked={binding.value === option.value}
                  onChange={() => binding.onChange(option.value)}
                  onBlur={binding.onBlur}
                  disabled={props.disabled}
                  aria-describedby={option.hint ? `${id}-hint` : undefined}
                  className="tick"
                />
              </ChoiceLine>
            )
          })}
        </ChoiceFrame>
      )}
    </FieldBinding>
  )
}
