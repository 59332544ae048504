'use client'

import { useMemo } from 'react'
import { fieldId, useFormId } from '@/ui/form/form-id'
import { newerWords, type Offered } from '@/ui/form/newer-words'

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
  return label ? [{ name, label, words: newerWords(value, offeredBy(control)) }] : []
}

function labelOf(control: HTMLElement): string | undefined {
  const named = control instanceof HTMLInputElement ? control.labels?.[0] : null
  const labelled = named ?? document.querySelector(`label[for="${CSS.escape(control.id)}"]`)
  return (labelled ?? control.closest('fieldset')?.querySelector('legend'))?.textContent?.replace(
    /\*?\s*$/,
    '',
  )
}

/** The options of a list, or of the boxes of a question with their words. */
function offeredBy(control: HTMLElement): Offered {
  if (control instanceof HTMLSelectElement)
    return [...control.options].map(({ value, text }) => ({ value, label: text }))
  const boxes = [...control.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')]
  if (boxes.length === 0) return null
  return boxes.map((box) => ({ value: box.value, label: box.labels?.[0]?.textContent?.trim() ?? '' }))
}
