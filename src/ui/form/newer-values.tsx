'use client'

import { useMemo } from 'react'
import { isLocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { fieldId, useFormId } from '@/ui/form/form-id'

/** A field of the form that the record says otherwise by now. */
export type NewerValue = { readonly name: string; readonly value: unknown }

type Said = { name: string; label: string; words: string }

/** What the record says by now in the fields one has typed in: the difference, before it is saved over. */
export function NewerValues({ values }: { values: readonly NewerValue[] }) {
  const formId = useFormId()
  // drawn only after an answer of the server, with the fields on the screen already
  const said = useMemo(() => values.flatMap((value) => saidOf(formId, value)), [formId, values])
  if (said.length === 0) return null
  return (
    <div>
      <p>W zapisie jest teraz:</p>
      <dl className="mt-1 flex flex-col gap-1">
        {said.map(({ name, label, words }) => (
          <div key={name}>
            <dt className="font-semibold">{label}</dt>
            <dd className="whitespace-pre-line">{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Names of fields as the screen has them; nothing of what is not on it, such as ids and versions. */
function saidOf(formId: string, { name, value }: NewerValue): Said[] {
  const control = document.getElementById(fieldId(formId, name))
  const label = control && labelOf(control)
  return label ? [{ name, label, words: wordsOf(control, value) }] : []
}

function labelOf(control: HTMLElement): string | undefined {
  const named = control instanceof HTMLInputElement ? control.labels?.[0] : null
  const labelled = named ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`)
  return (labelled ?? control.closest('fieldset')?.querySelector('legend'))?.textContent?.replace(
    /\*?\s*$/,
    '',
  )
}

function wordsOf(control: HTMLElement, value: unknown): string {
  if (value === '' || value === null || value === undefined) return 'nic nie wpisano'
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].find((option) => option.value === value)
    return chosen?.text ?? 'inny wybór'
  }
  if (typeof value !== 'string') return 'inna wartość niż Twoja'
  return isLocalDate(value) ? formatDate(value) : value
}
