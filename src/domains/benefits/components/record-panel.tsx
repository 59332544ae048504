import { formatDateTime } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { WholeMarks } from '@/platform/documents/whole-marks'

export type RecordEntry = {
  id: string
  at: Date
  action: string
  person: string
  position: string
  file: { id: string; name: string } | null
}

/** Metryka sprawy: who did what and when, with the document (art. 66a KPA). */
export function RecordPanel({
  proceedingId,
  entries,
}: {
  proceedingId: string
  entries: readonly RecordEntry[]
}) {
  return (
    <Card
      title="Metryka sprawy"
      aside="art. 66a KPA"
      padding="flush"
      actions={
        <LinkButton href={`/api/documents/metryka/${proceedingId}`} icon="printer" size="small" newWindow>
          Drukuj metrykę
        </LinkButton>
      }
    >
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Tabela czynności">
        <table className="w-full text-left">
          <thead>
            <tr className="border-b border-line">
              {['Kiedy', 'Czynność', 'Kto', 'Dokument'].map((header) => (
                <th key={header} scope="col" className="px-4 py-2 font-semibold">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id} className="border-b border-line align-top">
                <td className="whitespace-nowrap px-4 py-2 tabular-nums">{formatDateTime(entry.at)}</td>
                <td className="px-4 py-2">
                  <WholeMarks text={entry.action} />
                </td>
                <td className="min-w-44 px-4 py-2">
                  {entry.person}
                  <span className="block text-sm text-ink-soft">{entry.position}</span>
                </td>
                <td className="px-4 py-2">
                  {entry.file ? (
                    <a href={`/api/documents/${entry.file.id}`}>
                      <WholeMarks text={entry.file.name} />
                    </a>
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
