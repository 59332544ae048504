import { bold, fields, heading, paragraph, table, type Block } from '@/platform/documents/blocks'
import type { RenderedQuestion, RenderedQuestionnaire, RenderedSection } from './rendered'

const NOT_FILLED = 'Nie wypełniano.'
const NO_ANSWER = '–'

/** A frozen questionnaire as blocks of a document: a heading for each section, then questions with answers. */
export const questionnaireBlocks = (rendered: RenderedQuestionnaire): readonly Block[] =>
  rendered.sections.flatMap(sectionBlocks)

function sectionBlocks(section: RenderedSection): readonly Block[] {
  const head = heading(section.title)
  if (!section.filled) return [head, paragraph(section.unchanged ? 'Bez zmian.' : NOT_FILLED)]
  const mark = section.unchanged ? [paragraph(bold('Bez zmian w stosunku do poprzedniego wywiadu.'))] : []
  return [head, ...mark, ...answerBlocks(section.questions)]
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
      pending.push({ label: question.label, value: question.answer === '' ? NO_ANSWER : question.answer })
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
