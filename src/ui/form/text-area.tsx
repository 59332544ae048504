'use client'

import type { ReactNode } from 'react'
import { choosePlural } from '@/kernel/plural'
import { FieldBinding } from '@/ui/form/field-binding'
import { asText, controlProps, FieldFrame, type FieldProps } from '@/ui/form/field-frame'
import { TypedEarly } from '@/ui/form/typed-early'

type TextAreaProps = FieldProps & {
  rows?: number | undefined
  maxLength?: number | undefined
  aside?: ReactNode | undefined
}

const characters = (count: number) => `${count} ${choosePlural(count, 'znak', 'znaki', 'znaków')}`

/** Text of many lines that grows with what is written; near its limit says how much is left. The value is a string. */
export function TextArea(props: TextAreaProps) {
  const { rows = 3, maxLength } = props
  return (
    <FieldBinding name={props.name} defaultValue={props.defaultValue}>
      {(binding) => {
        const text = asText(binding.value)
        const left = maxLength === undefined ? undefined : maxLength - text.length
        return (
          <FieldFrame {...props} binding={binding}>
            <TypedEarly id={binding.id} shown={text} take={binding.onChange} />
            <textarea
              {...controlProps(binding, props)}
              name={binding.name}
              className="control"
              rows={rows}
              value={text}
              onChange={(event) => binding.onChange(event.target.value)}
              onBlur={binding.onBlur}
            />
            {left === undefined || maxLength === undefined ? null : (
              <p
                role="status"
                className={`text-sm ${left < 0 ? 'font-semibold text-danger' : 'text-ink-soft'}`}
              >
                {left < 0
                  ? `Za długo o ${characters(-left)}`
                  : left <= maxLength * 0.2
                    ? `Zostało ${characters(left)}`
                    : null}
              </p>
            )}
          </FieldFrame>
        )
      }}
    </FieldBinding>
  )
}
