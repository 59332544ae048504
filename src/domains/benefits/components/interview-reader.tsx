import type { RenderedQuestionnaire } from '@/platform/questionnaire/rendered'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'

/** An interview as it was frozen: the words of its own version, whatever the form says today. */
export function InterviewReader({ rendered }: { rendered: RenderedQuestionnaire }) {
  return (
    <div className="flex flex-col gap-6">
      <p className="max-w-reading text-ink-soft">
        {rendered.title}. {rendered.legalBasis}.
      </p>
      {rendered.sections.map((section) => (
        <Card key={section.id} title={section.title} aside={section.unchanged ? 'bez zmian' : undefined}>
          {section.filled ? (
            <div className="flex flex-col gap-4">
              <DescriptionList
                none="–"
                facts={section.questions
                  .filter(({ table }) => table === undefined)
                  .map((question) => ({
                    term: question.label,
                    value: <span className="whitespace-pre-line">{question.answer}</span>,
                  }))}
              />
              {section.questions.map((question) =>
                question.table ? (
                  <AnswerTable key={question.id} label={question.label} table={question.table} />
                ) : null,
              )}
            </div>
          ) : (
            <p className="text-ink-soft">Nie wypełniano.</p>
          )}
        </Card>
      ))}
    </div>
  )
}

type TableAnswer = NonNullable<RenderedQuestionnaire['sections'][number]['questions'][number]['table']>

function AnswerTable({ label, table }: { label: string; table: TableAnswer }) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table className="w-full text-left">
        <caption className="pb-1 text-left text-ink-soft">{label}</caption>
        <thead>
          <tr className="border-b border-line">
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className="py-1 pr-4 font-semibold">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className="border-b border-line">
              {row.map((cell, at) => (
                <td key={at} className="py-1 pr-4 align-top">
                  {cell || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
