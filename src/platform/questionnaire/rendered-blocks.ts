import { bold, fields, heading, paragraph, table, type Block } from '@/platform/documents/blocks'
import type { RenderedQuestion, RenderedQuestionnaire, RenderedSection } from './rendered'

const NOT_FILLED = 'Nie wypełniano.'

/**
 * A frozen questionnaire as blocks of a document: a heading for each section, then the questions that were answered.
 * Questions left empty stay in the frozen record; on paper they would only hide the answers.
 */
export const questionnaireBlocks = (rendered: RenderedQuestionnaire): readonly Block[] => [
  ...rendered.sections.flatMap(sectionBlocks),
  ...(rendered.sections.some((section) => section.filled && section.questions.some(isEmpty))
    ? [paragraph('Pytania, na które nie udzielono odpowiedzi, pominięto w wydruku.', { size: 'small' })]
    : []),
]

const isEmpty = (question: RenderedQuestion): boolean =>
  question.answer === '' && question.table === undefined

function sectionBlocks(section: RenderedSection): readonly Block[] {
  const head = heading(section.title)
  if (!section.filled) return [head, paragraph(section.unchanged ? 'Bez zmian.' : NOT_FILLED)]
  const mark = section.unchanged ? [paragraph(bold('Bez zmian w stosunku do poprzedniego wywiadu.'))] : []
  return [head, ...mark, ...answerBlocks(section.questions.filter((question) => !isEmpty(question)))]
}

/** Neighbouring plain answers share one table of fields; a table answer stands by itself. */
function answerBlocks(questions: readonly RenderedQuestion[]): readonly Block[] {
  const blocks: Block[] = []
  let pending: { label: string; value: string }[] = []
  const flush = () => {
    if (pending.length > 0) blocks.push(fields(pending))
    pending = []
  }
  for (const question of questions) {
    if (question.table === undefined) {
      pending.push({ label: question.label, value: question.answer })
    } else {
      flush()
      blocks.push(
        table({ caption: question.label, columns: columnsOf(question.table), rows: question.table.rows }),
      )
    }
  }
  flush()
  return blocks
}

const columnsOf = (answer: NonNullable<RenderedQuestion['table']>) =>
  answer.columns.map((column) => ({ header: column.label, weight: column.weight, align: column.align }))
