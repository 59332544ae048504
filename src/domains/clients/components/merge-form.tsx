'use client'

import { useRouter } from 'next/navigation'
import { useWatch, useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import { isLocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Card } from '@/ui/card'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { Icon } from '@/ui/icon'
import { LinkButton } from '@/ui/link-button'
import { mergePersons } from '../actions'
import { mergePersons as schema } from '../inputs/merging'
import {
  documentKindLabels,
  noPeselReasonLabels,
  personFieldLabels,
  sexLabels,
  type PersonField,
} from '../labels'
import type { MergePreview } from '../merge-preview'

type Input = z.input<typeof schema>

const allFields = Object.keys(personFieldLabels) as PersonField[]

/** Where either card has a PESEL there is nothing to choose about its lack. */
const fieldsOf = ({ kept, merged }: MergePreview) =>
  allFields.filter((field) => field !== 'noPeselReason' || (!kept.facts.pesel && !merged.facts.pesel))

/** Two cards side by side: whose value of each field stays, what moves, and why it cannot be done, if so. */
export function MergeForm({ preview }: { preview: MergePreview }) {
  const router = useRouter()
  const { kept, merged } = preview
  const fields = fieldsOf(preview)
  const command = useCommandForm<Input, { id: string }>({
    action: mergePersons,
    schema,
    defaultValues: {
      keptId: kept.id,
      keptVersion: kept.version,
      mergedId: merged.id,
      mergedVersion: merged.version,
      fields: Object.fromEntries(
        fields.map((field) => [field, isBlank(kept.facts[field]) ? 'merged' : 'kept']),
      ),
      reason: '',
    },
    onDone: () => router.push(`/klienci/${kept.id}`),
  })
  return (
    <Form
      {...command}
      long
      className="max-w-content"
      submitLabel="Scal karty"
      refusals={preview.refusals}
      actions={<LinkButton href={`/klienci/${merged.id}/scalenie/${kept.id}`}>Zamień strony</LinkButton>}
    >
      <Card title="Dane – wybierz, co zostaje" padding="flush">
        <div className="overflow-x-auto">
          <table className="data-table">
            <caption className="sr-only">Porównanie danych z obu kart</caption>
            <thead>
              <tr>
                <th scope="col">Pole</th>
                <th scope="col">Karta, która zostaje</th>
                <th scope="col">Karta, która zostanie scalona</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <FieldChoice key={field} field={field} preview={preview} />
              ))}
            </tbody>
          </table>
        </div>
      </Card>
      <Moving preview={preview} />
      <div className="max-w-form">
        <TextArea
          name="reason"
          label="Dlaczego to jedna osoba"
          hint="Powód zostaje w historii. Scalenie można cofnąć – wszystko wróci na swoje miejsce."
          required
          maxLength={500}
        />
      </div>
    </Form>
  )
}

function FieldChoice({ field, preview }: { field: PersonField; preview: MergePreview }) {
  const { control, setValue } = useFormContext<Input>()
  const chosen = useWatch({ control, name: `fields.${field}` })
  const [kept, merged] = [preview.kept.facts[field], preview.merged.facts[field]]
  const same = kept === merged
  const choice = (side: 'kept' | 'merged', value: Value) => (
    <td data-label={side === 'kept' ? 'Zostaje' : 'Scalana'}>
      {same ? (
        words(field, value)
      ) : (
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            className="tick"
            name={`pole-${field}`}
            checked={chosen === side}
            onChange={() => setValue(`fields.${field}`, side)}
            aria-label={`${personFieldLabels[field]}: ${words(field, value)}`}
          />
          <span>{words(field, value)}</span>
        </label>
      )}
    </td>
  )
  return (
    <tr>
      <th scope="row">
        {personFieldLabels[field]}
        {same ? null : <span className="block text-sm font-normal text-warning">różnią się</span>}
      </th>
      {choice('kept', kept)}
      {choice('merged', merged)}
    </tr>
  )
}

function Moving({ preview }: { preview: MergePreview }) {
  return (
    <Card title="Co przejdzie na kartę, która zostaje">
      {preview.items.length === 0 ? <p>Na scalanej karcie nie ma nic poza danymi osoby.</p> : null}
      <ul className="flex flex-col gap-1">
        {preview.items.map((item) => (
          <li key={item.label} className="flex gap-2">
            <Icon
              name={item.moves ? 'arrow-right' : 'minus'}
              className={item.moves ? 'mt-0.5 text-success' : 'mt-0.5 text-ink-soft'}
            />
            <span>
              {item.label}
              {item.note ? (
                <span className="block text-sm text-ink-soft">Zostaje w historii: {item.note}.</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Value = string | boolean | null

const isBlank = (value: Value) => value === null || value === '' || value === false

function words(field: PersonField, value: Value): string {
  if (value === true) return 'tak'
  if (value === false) return 'nie'
  if (value === null || value === '') return '–'
  const named: Partial<Record<PersonField, Readonly<Record<string, string>>>> = {
    sex: sexLabels,
    noPeselReason: noPeselReasonLabels,
    documentKind: documentKindLabels,
  }
  return named[field]?.[value] ?? (isLocalDate(value) ? formatDate(value) : value)
}
