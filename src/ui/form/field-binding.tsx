'use client'

import { useId, useState, type ReactNode, type RefCallback } from 'react'
import {
  useController,
  useFormContext,
  type Control,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form'
import { fieldId, useFormId } from '@/ui/form/form-id'

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

type FieldBindingProps = {
  name: string
  defaultValue?: unknown | undefined
  children: (binding: Binding) => ReactNode
}

/** Binds a field to the form around it; without one the field keeps its own value, starting from `defaultValue`. */
export function FieldBinding({ name, defaultValue, children }: FieldBindingProps) {
  const form = useOptionalForm()
  if (form) {
    return (
      <BoundField name={name} control={form.control}>
        {children}
      </BoundField>
    )
  }
  return (
    <PlainField key={JSON.stringify(defaultValue)} name={name} defaultValue={defaultValue}>
      {children}
    </PlainField>
  )
}

/** The form around, or null: fields also stand in plain filter forms. */
export function useOptionalForm(): UseFormReturn | null {
  return useFormContext<FieldValues>() ?? null
}

function BoundField(props: { name: string; control: Control; children: FieldBindingProps['children'] }) {
  const formId = useFormId()
  const { field, fieldState } = useController({ name: props.name, control: props.control })
  return props.children({
    id: fieldId(formId, props.name),
    name: props.name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    ref: field.ref,
    error: fieldState.error?.message ?? fieldState.error?.root?.message,
    plain: false,
  })
}

function PlainField({ name, defaultValue, children }: FieldBindingProps) {
  const id = useId()
  const [value, setValue] = useState(defaultValue)
  return children({ id, name, value, onChange: setValue, onBlur: () => undefined, plain: true })
}
