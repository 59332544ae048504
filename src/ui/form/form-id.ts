'use client'

import { createContext, useContext } from 'react'

/** Keeps apart the controls of two forms on one page. */
export const FormIdContext = createContext('pole')

export function useFormId(): string {
  return useContext(FormIdContext)
}

/** The element id of a field; the error summary leads there. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/[^a-zA-Z0-9]+/g, '-')}`
}
