import { isAnswered } from '../answers'
import {
  UNCHANGED_SECTIONS,
  type Answers,
  type AnswerValue,
  type Question,
  type Questionnaire,
  type TableRow,
} from '../model'

/** What the fields hold: answers, except that a yes/no cell of a table is the text of a list ('true', 'false'). */
export type FormValues = Record<string, unknown>

const tableOf = (definition: Questionnaire, id: string): Extract<Question, { kind: 'table' }> | undefined => {
  for (const section of definition.sections) {
    for (const question of section.questions)
      if (question.id === id && question.kind === 'table') return question
  }
  return undefined
}

const mapYesNoCells = (
  definition: Questionnaire,
  id: string,
  value: unknown,
  change: (cell: unknown) => unknown,
): unknown => {
  const table = tableOf(definition, id)
  if (table === undefined || !Array.isArray(value)) return value
  const yesNo = table.columns.filter((column) => column.kind === 'yesNo').map((column) => column.id)
  return value.map((row: TableRow) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, yesNo.includes(column) ? change(cell) : cell]),
    ),
  )
}

/** One answer in the form its field takes. */
export const fieldValue = (definition: Questionnaire, id: string, value: AnswerValue | undefined): unknown =>
  mapYesNoCells(definition, id, value, (cell) => (typeof cell === 'boolean' ? String(cell) : (cell ?? '')))

/** Answers in the form the fields take. */
export const fieldValues = (definition: Questionnaire, answers: Answers): FormValues =>
  Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, fieldValue(definition, id, value)]))

/** What the fields hold, as answers; not yet validated. Empty ones are left out. */
export function answersOf(definition: Questionnaire, values: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([id, value]) => [id, mapYesNoCells(definition, id, value, readYesNo)] as const)
      .filter(([id, value]) => id === UNCHANGED_SECTIONS || isAnswered(value as AnswerValue | undefined)),
  )
}

function readYesNo(cell: unknown): unknown {
  if (cell === 'true') return true
  return cell === 'false' ? false : null
}
