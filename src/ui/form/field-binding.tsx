'use client'

import { createContext, useContext, useId, useState, type ReactNode, type RefCallback } from 'react'
import type { UseFormReturn } from 'react-hook-form'

/** What a field needs to know and do, whether it lives in a react-hook-form or in a plain form. */
export type Binding = {
  id: string
  name: string
  value: unknown
  onChange: (value: unknown) => void
  onBlur: () => void
  ref?: RefCallback<HTMLElement> | undefined
  error?: string | undefined
  /** True in a plain form, where the browser itself sends the control named `name`. */
  plain: boolean
}

export type BoundFieldProps = { name: string; children: (binding: Binding) => ReactNode }

type FieldBindingProps = BoundFieldProps & { defaultValue?: unknown | undefined }

// The form brings its library along (FormScope): pages with nothing but a filter do not load it.
export const BoundFieldContext = createContext<((field: BoundFieldProps) => ReactNode) | null>(null)
export const OptionalFormContext = createContext<UseFormReturn | null>(null)

/** Binds a field to the form around it; without one the field keeps its own value, starting from `defaultValue`. */
export function FieldBinding({ name, defaultValue, children }: FieldBindingProps) {
  const bound = useContext(BoundFieldContext)
  if (bound) return bound({ name, children })
  return (
    <PlainField key={JSON.stringify(defaultValue)} name={name} defaultValue={defaultValue}>
      {children}
    </PlainField>
  )
}

/** The form around, or null: fields also stand in plain filter forms. */
export function useOptionalForm(): UseFormReturn | null {
  return useContext(OptionalFormContext)
}

function PlainField({ name, defaultValue, children }: FieldBindingProps) {
  const id = useId()
  const [value, setValue] = useState(defaultValue)
  return children({ id, name, value, onChange: setValue, onBlur: () => undefined, plain: true })
}
