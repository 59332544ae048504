'use client'

import { FieldBinding, type Binding } from '@/ui/form/field-binding'
import { asText, controlProps, FieldFrame, type FieldProps } from '@/ui/form/field-frame'
import { TypedEarly } from '@/ui/form/typed-early'
import { Icon } from '@/ui/icon'

export type Option = { value: string; label: string; disabled?: boolean | undefined }
export type OptionGroup = { group: string; options: readonly Option[] }

type SelectFieldProps = FieldProps & {
  options: readonly (Option | OptionGroup)[]
  /** The line for "nothing chosen"; none when one must always be chosen. */
  emptyLabel?: string | null | undefined
  /** A plain form is sent as soon as the choice changes. */
  sendOnChange?: boolean | undefined
  /** Told what was chosen, after the field has it. */
  onChoose?: ((value: string) => void) | undefined
}

/** One of many, in the browser's own list. The value is a string; '' when nothing is chosen. */
export function SelectField(given: SelectFieldProps) {
  const { options, emptyLabel = 'wybierz', sendOnChange, onChoose, ...props } = given
  const choose = (binding: Binding) => (value: string) => {
    binding.onChange(value)
    onChoose?.(value)
  }
  return (
    <FieldBinding name={props.name} defaultValue={props.defaultValue}>
      {(binding) => (
        <FieldFrame {...props} binding={binding}>
          <TypedEarly id={binding.id} shown={asText(binding.value)} take={choose(binding)} />
          <div className="relative">
            <select
              {...controlProps(binding, props)}
              name={binding.name}
              className="control"
              value={asText(binding.value)}
              onChange={(event) => {
                choose(binding)(event.target.value)
                if (sendOnChange) event.target.form?.requestSubmit()
              }}
              onBlur={binding.onBlur}
            >
              {emptyLabel === null ? null : <option value="">{emptyLabel}</option>}
              {options.map((option) =>
                'group' in option ? (
                  <optgroup key={option.group} label={option.group}>
                    {option.options.map((one) => (
                      <SelectOption key={one.value} option={one} />
                    ))}
                  </optgroup>
                ) : (
                  <SelectOption key={option.value} option={option} />
                ),
              )}
            </select>
            <Icon
              name="chevron-down"
              className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2"
            />
          </div>
        </FieldFrame>
      )}
    </FieldBinding>
  )
}

function SelectOption({ option }: { option: Option }) {
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  )
}
