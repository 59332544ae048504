'use client'

import { useController, useFormContext } from 'react-hook-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { MoneyField } from '@/ui/form/money-field'
import { NumberField } from '@/ui/form/number-field'
import { RadioGroupField, yesNo } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import type { Option, Question } from '../model'
import { TableQuestion } from './table-question'

/** More options than this are a list to open, not boxes to read. */
const MOST_RADIOS = 8

const choices = (options: readonly Option[]) => options.map(({ id, label }) => ({ value: id, label }))

/** The field for one question of any kind. Its name in the form is the id of the question. */
export function QuestionField({ question }: { question: Question }) {
  const words = {
    name: question.id,
    label: question.label,
    hint: <QuestionHint question={question} />,
    required: question.required,
  }
  const field =
    question.hint === undefined && question.prompts === undefined ? { ...words, hint: undefined } : words
  switch (question.kind) {
    case 'text':
      return <TextField {...field} />
    case 'longText':
      return <TextArea {...field} rows={4} />
    case 'amount':
      return <MoneyField {...field} />
    case 'date':
      return <DateField {...field} />
    case 'number':
      return <NumberField {...field} decimals={2} unit={question.unit} />
    case 'yesNo':
      return <RadioGroupField {...field} options={yesNo} inline aside={<ClearAnswer question={question} />} />
    case 'choice':
      return question.options.length > MOST_RADIOS ? (
        <SelectField {...field} options={choices(question.options)} />
      ) : (
        <RadioGroupField
          {...field}
          options={choices(question.options)}
          inline={question.options.length <= 3}
          aside={<ClearAnswer question={question} />}
        />
      )
    case 'multiChoice':
      return (
        <CheckboxGroupField
          {...field}
          options={choices(question.options)}
          layout={question.options.length > MOST_RADIOS ? 'columns' : 'list'}
        />
      )
    case 'table':
      return <TableQuestion question={question} />
    case 'note':
      return <p className="max-w-reading text-ink-soft">{question.label}</p>
  }
}

function QuestionHint({ question }: { question: Question }) {
  return (
    <>
      {question.hint}
      {question.prompts === undefined ? null : (
        <details className="mt-1">
          <summary className="min-h-6 w-fit cursor-pointer underline">O co można zapytać</summary>
          <ul className="mt-1 list-disc pl-5">
            {question.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Radio buttons cannot be unticked, so an answer given by mistake is taken back here. */
function ClearAnswer({ question }: { question: Question }) {
  const { control } = useFormContext()
  const { field } = useController({ name: question.id, control })
  if (field.value === undefined || field.value === null || field.value === '') return null
  return (
    <button
      type="button"
      className="min-h-6 text-sm underline"
      aria-label={`Usuń odpowiedź: ${question.label}`}
      onClick={() => field.onChange(null)}
    >
      usuń odpowiedź
    </button>
  )
}
