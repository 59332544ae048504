'use client'

import type { ReactNode } from 'react'
import {
  FormProvider,
  useController,
  useFormContext,
  type FieldValues,
  type UseFormReturn,
} from 'react-hook-form'
import { BoundFieldContext, OptionalFormContext, type BoundFieldProps } from '@/ui/form/field-binding'
import { fieldId, useFormId } from '@/ui/form/form-id'

type FormScopeProps<Input extends FieldValues> = { form: UseFormReturn<Input>; children: ReactNode }

/** Everything inside belongs to this form: fields bind themselves to it, the submit button waits for it. */
export function FormScope<Input extends FieldValues>({ form, children }: FormScopeProps<Input>) {
  return (
    <FormProvider {...form}>
      <OptionalFormContext value={{ ...form } as unknown as UseFormReturn}>
        <BoundFieldContext value={boundField}>{children}</BoundFieldContext>
      </OptionalFormContext>
    </FormProvider>
  )
}

const boundField = (field: BoundFieldProps) => <BoundField {...field} />

function BoundField({ name, children }: BoundFieldProps) {
  const formId = useFormId()
  const { control } = useFormContext()
  const { field, fieldState, formState } = useController({ name, control })
  // a new line of a list is checked the moment it is added; nothing is said of a field nobody has been to
  const tried = fieldState.isTouched || formState.submitCount > 0
  return children({
    id: fieldId(formId, name),
    name,
    value: field.value,
    onChange: field.onChange,
    onBlur: field.onBlur,
    ref: field.ref,
    error: tried ? (fieldState.error?.message ?? fieldState.error?.root?.message) : undefined,
    plain: false,
  })
}
