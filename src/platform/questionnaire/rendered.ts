import { isLocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatNumber } from '@/kernel/polish'
import { isUnchanged, isAnswered, visibleInSection } from './answers'
import {
  YES_NO_LABEL,
  type Answers,
  type AnswerValue,
  type CellValue,
  type Option,
  type Question,
  type Questionnaire,
  type Section,
  type TableColumn,
  type TableRow,
} from './model'

export type RenderedQuestion = {
  readonly id: string
  readonly label: string
  /** The answer as shown; empty when nothing was answered. A table's answer is in `table`. */
  readonly answer: string
  readonly table?: {
    readonly columns: readonly RenderedColumn[]
    readonly rows: readonly (readonly string[])[]
  }
}

export type RenderedColumn = {
  readonly label: string
  readonly align: 'left' | 'right'
  readonly weight: number
}

export type RenderedSection = {
  readonly id: string
  readonly title: string
  readonly mandatory: boolean
  readonly unchanged: boolean
  /** False when nothing in the section was answered. */
  readonly filled: boolean
  readonly questions: readonly RenderedQuestion[]
}

/** Questions and answers as a person saw them: frozen at submission, so that no later version can rewrite them. */
export type RenderedQuestionnaire = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly legalBasis: string
  readonly sections: readonly RenderedSection[]
}

/** Questions asked with these answers and the answers in words; plain data, safe to store as JSON. */
export function asRendered(definition: Questionnaire, answers: Answers): RenderedQuestionnaire {
  return {
    id: definition.id,
    version: definition.version,
    title: definition.title,
    legalBasis: definition.legalBasis,
    sections: definition.sections.map((section) => renderedSection(section, answers)),
  }
}

function renderedSection(section: Section, answers: Answers): RenderedSection {
  const asked = visibleInSection(section, answers).filter((question) => question.kind !== 'note')
  return {
    id: section.id,
    title: section.title,
    mandatory: section.mandatory,
    unchanged: isUnchanged(answers, section.id),
    filled: asked.some((question) => isAnswered(answers[question.id])),
    questions: asked.map((question) => renderedQuestion(question, answers[question.id])),
  }
}

function renderedQuestion(question: Question, value: AnswerValue | undefined): RenderedQuestion {
  const base = { id: question.id, label: question.label }
  if (question.kind !== 'table') return { ...base, answer: answerText(question, value) }
  const rows = isAnswered(value) && Array.isArray(value) ? (value as readonly TableRow[]) : []
  return {
    ...base,
    answer: '',
    ...(rows.length === 0
      ? {}
      : {
          table: {
            columns: question.columns.map((column) => ({
              label: column.label,
              align: column.kind === 'amount' || column.kind === 'number' ? 'right' : 'left',
              weight: column.weight ?? 1,
            })),
            rows: rows.map((row) => question.columns.map((column) => cellText(column, row[column.id]))),
          },
        }),
  }
}

/** One answer as a person reads it: option labels, dates dd.mm.rrrr, amounts in złoty. */
export function answerText(question: Question, value: AnswerValue | undefined): string {
  if (!isAnswered(value) || value === undefined || value === null) return ''
  switch (question.kind) {
    case 'text':
    case 'longText':
      return String(value)
    case 'yesNo':
      return yesNoText(value === true)
    case 'choice':
      return optionLabel(question.options, value)
    case 'multiChoice':
      return Array.isArray(value) ? value.map((id) => optionLabel(question.options, id)).join(', ') : ''
    case 'amount':
      return typeof value === 'number' ? formatMoney(value) : ''
    case 'date':
      return dateText(value)
    case 'number':
      return numberText(value, question.unit)
    case 'table':
      return Array.isArray(value)
        ? value.map((row) => rowText(question.columns, row as TableRow)).join('; ')
        : ''
    case 'note':
      return ''
  }
}

const rowText = (columns: readonly TableColumn[], row: TableRow): string =>
  columns
    .map((column) => cellText(column, row[column.id]))
    .filter((text) => text !== '')
    .join(', ')

/** One cell of a table answer in words. */
export function cellText(column: TableColumn, value: CellValue | undefined): string {
  if (value === undefined || value === null || value === '') return ''
  switch (column.kind) {
    case 'text':
      return String(value)
    case 'yesNo':
      return yesNoText(value === true)
    case 'choice':
      return optionLabel(column.options ?? [], value)
    case 'amount':
      return typeof value === 'number' ? formatMoney(value) : ''
    case 'date':
      return dateText(value)
    case 'number':
      return numberText(value, undefined)
  }
}

const yesNoText = (yes: boolean): string => (yes ? YES_NO_LABEL.yes : YES_NO_LABEL.no)

const optionLabel = (options: readonly Option[], id: unknown): string =>
  options.find((option) => option.id === id)?.label ?? ''

const dateText = (value: unknown): string =>
  typeof value === 'string' && isLocalDate(value) ? formatDate(value) : ''

function numberText(value: unknown, unit: string | undefined): string {
  const text = typeof value === 'number' ? formatNumber(value) : ''
  return unit === undefined || text === '' ? text : `${text} ${unit}`
}
