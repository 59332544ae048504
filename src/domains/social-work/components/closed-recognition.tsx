import { formatDate } from '@/kernel/polish'
import type { RenderedQuestionnaire } from '@/platform/questionnaire/rendered'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import type { recognitionOfFile } from '../recognition-queries'
import { FindingWords } from './findings-list'

type Closed = Awaited<ReturnType<typeof recognitionOfFile>>['closed'][number]

/** A finished recognition as it was shown and answered then: read beside the new one, never changed. */
export function ClosedRecognition({ recognition, open }: { recognition: Closed; open: boolean }) {
  const rendered = recognition.rendered as RenderedQuestionnaire | null
  return (
    <Card title={`Rozpoznanie zakończone ${recognition.closedOn ? formatDate(recognition.closedOn) : ''}`}>
      <div className="flex flex-col gap-4">
        <p className="max-w-reading whitespace-pre-line">{recognition.summary}</p>
        <ul className="flex flex-col divide-y divide-line">
          {recognition.findings.map((finding) => (
            <li key={finding.id} className="py-2">
              <FindingWords finding={finding} />
            </li>
          ))}
        </ul>
        <details open={open}>
          <summary className="min-h-6 cursor-pointer font-semibold">Zapis rozmów</summary>
          <div className="flex flex-col gap-4 pt-3">
            {recognition.sittings.map((sitting) => (
              <p key={sitting.id} className="text-ink-soft">
                {formatDate(sitting.heldOn)}, {sitting.place}
                {sitting.note ? `: ${sitting.note}` : ''}
              </p>
            ))}
            {(rendered?.sections ?? [])
              .filter(({ filled }) => filled)
              .map((section) => (
                <section key={section.id}>
                  <h3 className="text-lg">{section.title}</h3>
                  <DescriptionList
                    facts={section.questions
                      .filter(({ answer, table }) => answer !== '' || table !== undefined)
                      .map((question) => ({
                        term: question.label,
                        value: question.table
                          ? question.table.rows.map((row) => row.filter(Boolean).join(', ')).join('; ')
                          : question.answer,
                      }))}
                  />
                </section>
              ))}
          </div>
        </details>
      </div>
    </Card>
  )
}
