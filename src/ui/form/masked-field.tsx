'use client'

import { useState, type ReactNode } from 'react'
import { cn } from '@/ui/cn'
import { FieldBinding, type Binding } from '@/ui/form/field-binding'
import { asText, controlProps, FieldFrame, type FieldProps } from '@/ui/form/field-frame'
import { useTypedEarly } from '@/ui/form/typed-early'

/** How a value is written by people and kept by the form. */
export type Mask = {
  /** The kept value of a typed text; undefined when the text cannot be understood. */
  parse: (text: string) => string | number | undefined
  /** How a kept value is shown when nobody is typing. */
  format: (value: string | number) => string
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'text' | undefined
  placeholder?: string | undefined
  autoComplete?: string | undefined
  align?: 'end' | undefined
}

export type MaskedFieldProps = FieldProps & {
  mask: Mask
  /** A unit after the control: "zł", "m²". */
  unit?: string | undefined
  /** What was understood, said below the control. */
  noteOf?: ((value: string | number) => ReactNode) | undefined
  /** After the control: a button that picks. */
  picker?: ((binding: Binding) => ReactNode) | undefined
}

/**
 * A line of text with a stricter meaning. While being typed it is left alone; on leaving it is written properly.
 * The form keeps the parsed value, or the text as typed when it cannot be understood (the schema then says what is wrong);
 * an empty text is kept as undefined.
 */
export function MaskedField(props: MaskedFieldProps) {
  return (
    <FieldBinding name={props.name} defaultValue={props.defaultValue}>
      {(binding) => <MaskedControl {...props} binding={binding} />}
    </FieldBinding>
  )
}

function MaskedControl({ binding, ...props }: MaskedFieldProps & { binding: Binding }) {
  const { mask, unit, noteOf, picker } = props
  const [typed, setTyped] = useState<string | null>(null)
  const value = typeof binding.value === 'number' ? binding.value : asText(binding.value)
  const understood = typeof value === 'number' ? value : value === '' ? undefined : mask.parse(value)
  const note = noteOf && understood !== undefined ? noteOf(understood) : undefined
  const type = (text: string) => {
    setTyped(text)
    binding.onChange(text.trim() === '' ? undefined : (mask.parse(text) ?? text))
  }
  useTypedEarly(binding.id, shown(value, mask), (text) => {
    type(text)
    if (document.activeElement?.id !== binding.id) setTyped(null)
  })
  return (
    <FieldFrame {...props} binding={binding} note={note}>
      <div className="relative flex items-center gap-2">
        <input
          {...controlProps(binding, { ...props, note })}
          type="text"
          className={cn('control', unit && 'min-w-20', mask.align === 'end' && 'text-right')}
          value={typed ?? shown(value, mask)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            setTyped(null)
            binding.onBlur()
          }}
          inputMode={mask.inputMode}
          placeholder={mask.placeholder}
          autoComplete={mask.autoComplete ?? 'off'}
        />
        {binding.plain ? (
          <input type="hidden" name={binding.name} value={value} disabled={value === ''} />
        ) : null}
        {unit ? <span className="flex-none text-ink-soft">{unit}</span> : null}
        {picker?.(binding)}
      </div>
    </FieldFrame>
  )
}

/** A kept value as people write it; text that is not understood stays as it was typed. */
function shown(value: string | number, mask: Mask): string {
  if (value === '') return ''
  if (typeof value === 'number') return mask.format(value)
  const parsed = mask.parse(value)
  return parsed === undefined ? value : mask.format(parsed)
}
