'use client'

import { useEffect, useRef } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { choosePlural } from '@/kernel/plural'
import { useOptionalForm } from '@/ui/form/field-binding'
import { fieldId, useFormId } from '@/ui/form/form-id'
import { Icon } from '@/ui/icon'

/** After a refused submission: all errors in one place, each leading to its field. Takes the focus when there are several. */
export function ErrorSummary() {
  const form = useOptionalForm()
  const formId = useFormId()
  const summary = useRef<HTMLDivElement>(null)
  const { errors, submitCount, isSubmitting } = form?.formState ?? {
    errors: {},
    submitCount: 0,
    isSubmitting: false,
  }
  const found = submitCount > 0 ? listErrors(errors) : []

  useEffect(() => {
    if (submitCount === 0 || isSubmitting) return
    // After react-hook-form has moved the focus to the first field, which is right only for a single error.
    const timer = setTimeout(() => summary.current?.focus(), 0)
    return () => clearTimeout(timer)
  }, [submitCount, isSubmitting])

  // one mistake is said at its field, unless the field is not on the screen
  const [only] = found
  if (!only || (found.length === 1 && document.getElementById(fieldId(formId, only.path)))) return null
  return (
    <div
      ref={summary}
      tabIndex={-1}
      role="alert"
      className="rounded-md border-2 border-danger bg-surface px-4 py-3 focus:outline-3 focus:outline-offset-2 focus:outline-focus"
    >
      <h2 className="flex items-center gap-2 text-lg text-danger">
        <Icon name="circle-alert" />
        {found.length} {choosePlural(found.length, 'miejsce', 'miejsca', 'miejsc')} do poprawy
      </h2>
      <ul className="mt-1 flex list-disc flex-col gap-0.5 pl-6">
        {found.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${fieldId(formId, path)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(fieldId(formId, path))
              }}
              className="inline-block min-h-6 text-danger hover:text-danger-strong"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function focusField(id: string) {
  const field = document.getElementById(id)
  field?.closest('details')?.setAttribute('open', '')
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

type FoundError = { path: string; message: string }

/** Every error of a form, flat, in the order of the values. */
export function listErrors(errors: FieldErrors, prefix = ''): FoundError[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || name === 'ref' || typeof error !== 'object') return []
    const path = prefix === '' ? name : `${prefix}.${name}`
    if (typeof error.message === 'string' && error.message !== '') {
      return [{ path: name === 'root' && prefix !== '' ? prefix : path, message: error.message }]
    }
    return listErrors(error as FieldErrors, path)
  })
}
