import { isLocalDate } from '@/kernel/calendar-day'
import { isAnswered } from './answers'
import {
  UNCHANGED_SECTIONS,
  type AnswerValue,
  type Answers,
  type Question,
  type Questionnaire,
  type TableColumn,
} from './model'

export type AnswerProblem = {
  readonly sectionId: string
  readonly questionId: string
  /** A Polish sentence with the remedy, shown at the question. */
  readonly message: string
}

const TEXT_LIMIT = 500
const LONG_TEXT_LIMIT = 20_000
const ROW_LIMIT = 200
/** 10 000 000 zł: anything above is a slip of the keyboard. */
const AMOUNT_LIMIT = 1_000_000_000

/**
 * Problems of type and range, one for each question; missing answers are not problems here (see `missing`), because
 * an unfinished questionnaire may always be saved. Takes anything, since answers come from a browser.
 */
export function validateAnswers(
  definition: Questionnaire,
  answers: Readonly<Record<string, unknown>>,
): readonly AnswerProblem[] {
  const known = new Map(
    definition.sections.flatMap((section) =>
      section.questions.map((question) => [question.id, { section, question }] as const),
    ),
  )
  return Object.entries(answers).flatMap(([id, value]) => {
    if (value === undefined || value === null || value === '') return []
    if (id === UNCHANGED_SECTIONS) return unchangedMarkProblems(definition, value)
    const found = known.get(id)
    if (found === undefined)
      return [{ sectionId: '', questionId: id, message: 'Tego pytania nie ma w formularzu. Odśwież stronę.' }]
    const message = problemOf(found.question, value)
    return message === null ? [] : [{ sectionId: found.section.id, questionId: id, message }]
  })
}

/**
 * The answers when all of them are of the right type.
 * @returns the answers, or the problems.
 */
export function readAnswers(
  definition: Questionnaire,
  input: Readonly<Record<string, unknown>>,
): { ok: true; answers: Answers } | { ok: false; problems: readonly AnswerProblem[] } {
  const problems = validateAnswers(definition, input)
  if (problems.length > 0) return { ok: false, problems }
  const answers = Object.fromEntries(
    Object.entries(input).filter(([, value]) => isAnswered(value as AnswerValue | undefined)),
  ) as Answers
  return { ok: true, answers }
}

function unchangedMarkProblems(definition: Questionnaire, value: unknown): readonly AnswerProblem[] {
  const ids = definition.sections.map((section) => section.id)
  const fine =
    Array.isArray(value) && value.every((id: unknown) => typeof id === 'string' && ids.includes(id))
  return fine
    ? []
    : [{ sectionId: '', questionId: UNCHANGED_SECTIONS, message: 'Zaznacz „bez zmian” jeszcze raz.' }]
}

function problemOf(question: Question, value: unknown): string | null {
  switch (question.kind) {
    case 'text':
      return textProblem(value, TEXT_LIMIT)
    case 'longText':
      return textProblem(value, LONG_TEXT_LIMIT)
    case 'choice':
      return isOption(question.options, value) ? null : 'Wybierz jedną z podanych odpowiedzi.'
    case 'multiChoice':
      return Array.isArray(value) && value.every((id) => isOption(question.options, id))
        ? null
        : 'Zaznacz odpowiedzi z podanej listy.'
    case 'yesNo':
      return typeof value === 'boolean' ? null : 'Zaznacz „tak” albo „nie”.'
    case 'amount':
      return amountProblem(value)
    case 'date':
      return dateProblem(value)
    case 'number':
      return numberProblem(value, question)
    case 'table':
      return tableProblem(value, question.columns)
    case 'note':
      return 'W tym miejscu nie ma odpowiedzi. Odśwież stronę.'
  }
}

const isOption = (options: readonly { id: string }[], value: unknown) =>
  options.some((option) => option.id === value)

function textProblem(value: unknown, limit: number): string | null {
  if (typeof value !== 'string') return 'Wpisz odpowiedź słowami.'
  return value.length > limit ? `Skróć odpowiedź: najwyżej ${limit} znaków (jest ${value.length}).` : null
}

function amountProblem(value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'Podaj kwotę, na przykład 1234,50.'
  if (value < 0) return 'Kwota nie może być ujemna.'
  return value > AMOUNT_LIMIT ? 'Sprawdź kwotę: jest większa niż 10 000 000 zł.' : null
}

const dateProblem = (value: unknown): string | null =>
  typeof value === 'string' && isLocalDate(value) ? null : 'Podaj datę, na przykład 5.11.2026.'

function numberProblem(value: unknown, range: { min?: number; max?: number }): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Podaj liczbę.'
  if (range.min !== undefined && value < range.min) return `Podaj liczbę nie mniejszą niż ${range.min}.`
  if (range.max !== undefined && value > range.max) return `Podaj liczbę nie większą niż ${range.max}.`
  return null
}

function tableProblem(value: unknown, columns: readonly TableColumn[]): string | null {
  if (!Array.isArray(value)) return 'Uzupełnij tabelę jeszcze raz.'
  if (value.length > ROW_LIMIT) return `Tabela może mieć najwyżej ${ROW_LIMIT} wierszy.`
  for (const [index, row] of value.entries()) {
    const problem = rowProblem(row, columns)
    if (problem !== null) return `Wiersz ${index + 1}: ${problem}`
  }
  return null
}

function rowProblem(row: unknown, columns: readonly TableColumn[]): string | null {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'uzupełnij go jeszcze raz.'
  for (const [id, cell] of Object.entries(row)) {
    const column = columns.find((candidate) => candidate.id === id)
    if (column === undefined) return 'jest w nim kolumna spoza formularza. Odśwież stronę.'
    const problem = cellProblem(column, cell)
    if (problem !== null) return `„${column.label}” – ${problem}`
  }
  return null
}

function cellProblem(column: TableColumn, cell: unknown): string | null {
  if (cell === null || cell === undefined || cell === '') return null
  switch (column.kind) {
    case 'text':
      return textProblem(cell, TEXT_LIMIT)
    case 'number':
      return numberProblem(cell, {})
    case 'amount':
      return amountProblem(cell)
    case 'date':
      return dateProblem(cell)
    case 'yesNo':
      return typeof cell === 'boolean' ? null : 'Zaznacz „tak” albo „nie”.'
    case 'choice':
      return isOption(column.options ?? [], cell) ? null : 'Wybierz jedną z podanych odpowiedzi.'
  }
}
