'use client'

import { useFieldArray, useFormContext, type FieldValues } from 'react-hook-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { fieldId, useFormId } from '@/ui/form/form-id'
import { MoneyField } from '@/ui/form/money-field'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { IconButton } from '@/ui/icon-button'
import type { Question, TableColumn } from '../model'

type TableOf = Extract<Question, { kind: 'table' }>

/** A table answer: every row is a small group of fields, which works as well on a phone as on a wide screen. */
export function TableQuestion({ question }: { question: TableOf }) {
  const formId = useFormId()
  const { control, formState } = useFormContext<FieldValues>()
  const rows = useFieldArray({ control, name: question.id })
  const error = formState.errors[question.id]
  const id = fieldId(formId, question.id)
  const add = () => rows.append(emptyRow(question), { focusName: firstCell(question, rows.fields.length) })
  const remove = (index: number) => {
    rows.remove(index)
    document.getElementById(id)?.focus()
  }
  return (
    <fieldset id={id} tabIndex={-1} className="flex min-w-0 flex-col gap-3">
      <legend className="font-semibold">
        {question.label}
        {question.required === true ? (
          <span aria-hidden="true" className="ml-0.5 text-danger">
            *
          </span>
        ) : null}
        {question.hint === undefined ? null : (
          <span className="block max-w-reading text-sm font-normal text-ink-soft">{question.hint}</span>
        )}
      </legend>
      {rows.fields.map((row, index) => (
        <div
          key={row.id}
          role="group"
          aria-label={`Wiersz ${index + 1}`}
          className="rounded-md border border-line px-3 py-2"
        >
          <div className="flex items-start justify-between gap-2">
            <p className="text-sm text-ink-soft">{index + 1}.</p>
            <IconButton icon="trash-2" label={`Usuń wiersz ${index + 1}`} onClick={() => remove(index)} />
          </div>
          <FieldRow>
            {question.columns.map((column) => (
              <CellField key={column.id} column={column} name={`${question.id}.${index}.${column.id}`} />
            ))}
          </FieldRow>
        </div>
      ))}
      {error === undefined ? null : <p className="font-semibold text-danger">{messageOf(error)}</p>}
      <div>
        <Button size="small" icon="plus" onClick={add}>
          Dodaj {question.rowLabel}
        </Button>
      </div>
    </fieldset>
  )
}

const emptyRow = (question: TableOf) =>
  Object.fromEntries(question.columns.map((column) => [column.id, null]))

const firstCell = (question: TableOf, index: number) =>
  `${question.id}.${index}.${question.columns[0]?.id ?? ''}`

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const root = 'root' in error ? error.root : error
  return typeof root === 'object' && root !== null && 'message' in root ? String(root.message ?? '') : ''
}

const yesNoOptions = [
  { value: 'true', label: 'tak' },
  { value: 'false', label: 'nie' },
]

function CellField({ column, name }: { column: TableColumn; name: string }) {
  const field = { name, label: column.label }
  switch (column.kind) {
    case 'text':
      return <TextField {...field} />
    case 'number':
      return <NumberField {...field} decimals={2} />
    case 'amount':
      return <MoneyField {...field} />
    case 'date':
      return <DateField {...field} typedOnly />
    case 'choice':
      return (
        <SelectField
          {...field}
          options={(column.options ?? []).map(({ id, label }) => ({ value: id, label }))}
        />
      )
    case 'yesNo':
      return <SelectField {...field} options={yesNoOptions} />
  }
}
