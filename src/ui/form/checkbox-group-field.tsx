'use client'

import { ChoiceFrame, ChoiceLine } from '@/ui/form/choice-frame'
import { FieldBinding } from '@/ui/form/field-binding'
import type { FieldProps } from '@/ui/form/field-frame'
import type { Choice } from '@/ui/form/radio-group-field'
import { TickedEarly } from '@/ui/form/typed-early'

type CheckboxGroupFieldProps = FieldProps & {
  options: readonly Choice[]
  /** `columns` for long catalogues: as many beside each other as fit. */
  layout?: 'list' | 'columns' | 'inline' | undefined
}

/** Any of several. The value is the list of the ticked options' values, in the order of the options. */
export function CheckboxGroupField({ options, layout = 'list', ...props }: CheckboxGroupFieldProps) {
  return (
    <FieldBinding name={props.name} defaultValue={props.defaultValue ?? []}>
      {(binding) => {
        const ticked = Array.isArray(binding.value) ? binding.value : []
        const toggle = (value: string, on: boolean) =>
          binding.onChange(
            options
              .map((option) => option.value)
              .filter((one) => (one === value ? on : ticked.includes(one))),
          )
        const lines = options.map((option, index) => {
          const id = `${binding.id}-${index}`
          return (
            <ChoiceLine key={option.value} htmlFor={id} label={option.label} hint={option.hint}>
              <input
                id={id}
                ref={index === 0 ? binding.ref : undefined}
                type="checkbox"
                name={binding.name}
                value={option.value}
                checked={ticked.includes(option.value)}
                onChange={(event) => toggle(option.value, event.target.checked)}
                onBlur={binding.onBlur}
                disabled={props.disabled}
                aria-describedby={option.hint ? `${id}-hint` : undefined}
                className="tick"
              />
            </ChoiceLine>
          )
        })
        return (
          <ChoiceFrame {...props} binding={binding} inline={layout === 'inline'}>
            <TickedEarly
              ids={options.map((_, index) => `${binding.id}-${index}`)}
              shown={options.map((option) => ticked.includes(option.value))}
              take={(now) =>
                binding.onChange(options.flatMap((option, index) => (now[index] ? [option.value] : [])))
              }
            />
            {layout === 'columns' ? (
              <div className="gap-x-6 sm:columns-2 *:break-inside-avoid">{lines}</div>
            ) : (
              lines
            )}
          </ChoiceFrame>
        )
      }}
    </FieldBinding>
  )
}
