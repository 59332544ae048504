import { formatDate, formatDateTime, formatNumber } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { ProceedingFile } from '../queries'

/** Every paper of the case in the order it came. */
export function DocumentPanel({ documents }: Pick<ProceedingFile, 'documents'>) {
  const { files, onPaper } = documents
  if (files.length === 0 && onPaper.length === 0)
    return (
      <Card title="Dokumenty">
        <EmptyState icon="files" title="Tu pojawią się pisma i dowody tej sprawy" />
      </Card>
    )
  return (
    <Card title="Dokumenty" padding="flush">
      <ul className="flex flex-col divide-y divide-line">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
            <div className="min-w-0">
              <p className="break-words font-semibold">{file.name}</p>
              <p className="text-sm text-ink-soft">
                {formatDateTime(file.createdAt)}, {formatNumber(Math.max(1, Math.round(file.size / 1024)))}{' '}
                kB, skrót <code title={file.sha256}>{file.sha256.slice(0, 12)}</code>
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              <LinkButton href={`/api/documents/${file.id}`} size="small" icon="file-text" newWindow>
                Otwórz
              </LinkButton>
              <LinkButton href={`/api/documents/${file.id}?pobierz=1`} size="small" icon="download" download>
                Pobierz
              </LinkButton>
            </div>
          </li>
        ))}
        {onPaper.map((row) => (
          <li key={row.id} className="px-4 py-3">
            {row.title} <span className="text-ink-soft">({formatDate(row.receivedOn)}, na papierze)</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
