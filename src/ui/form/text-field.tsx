'use client'

import { FieldBinding } from '@/ui/form/field-binding'
import { asText, controlProps, FieldFrame, type FieldProps } from '@/ui/form/field-frame'
import { TypedEarly } from '@/ui/form/typed-early'

type TextFieldProps = FieldProps & {
  type?: 'text' | 'email' | 'password' | 'search' | 'url' | undefined
  autoComplete?: string | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  spellCheck?: boolean | undefined
}

/** One line of text. The value is a string. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', autoComplete = 'off', placeholder, maxLength, spellCheck } = props
  return (
    <FieldBinding name={props.name} defaultValue={props.defaultValue}>
      {(binding) => (
        <FieldFrame {...props} binding={binding}>
          <TypedEarly id={binding.id} shown={asText(binding.value)} take={binding.onChange} />
          <input
            {...controlProps(binding, props)}
            name={binding.name}
            type={type}
            className="control"
            value={asText(binding.value)}
            onChange={(event) => binding.onChange(event.target.value)}
            onBlur={binding.onBlur}
            autoComplete={autoComplete}
            placeholder={placeholder}
            maxLength={maxLength}
            spellCheck={spellCheck}
          />
        </FieldFrame>
      )}
    </FieldBinding>
  )
}
