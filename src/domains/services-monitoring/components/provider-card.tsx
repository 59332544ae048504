import { formatDate, formatMonth } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { RefusalNotes } from '@/ui/refusal-notes'
import type { ReportPage } from '../queries'
import { ProviderUpload } from './provider-upload'
import { SentByProvider } from './sent-by-provider'

type CardProps = { page: ReportPage; writing: boolean }

/** The provider's own figures of the month: the form to send, the file that came back, what was taken over and by whom. */
export function ProviderCard({ page, writing }: CardProps) {
  const { report } = page
  if (!writing && !report?.fromProvider && page.sent.length === 0) return null
  const byFile = writing && page.sent.every(({ state }) => state !== 'sent')
  const single = page.fileRefusals.length === 0
  return (
    <Card title="Dane wykonawcy">
      <div className="flex flex-col gap-4">
        {page.sent.length > 0 ? (
          <SentByProvider sent={page.sent} reportVersion={report?.version ?? null} writing={writing} />
        ) : null}
        {report?.fromProvider ? <Taken from={report.fromProvider} /> : null}
        {byFile && single ? (
          <div className="flex flex-col items-start gap-2 print:hidden">
            <p className="max-w-reading text-ink-soft">
              {`Wyślij wykonawcy formularz za ${formatMonth(page.month)}, a wypełniony wczytaj ${report ? 'poniżej' : 'po przygotowaniu sprawozdania'}.`}
            </p>
            <LinkButton
              href={`/api/documents/formularz-wykonawcy/${page.id}/${page.month}?pobierz=1`}
              icon="download"
              download
            >
              Pobierz formularz XLSX
            </LinkButton>
          </div>
        ) : null}
        {byFile && single && report ? <ProviderUpload reportId={report.id} version={report.version} /> : null}
        {byFile ? <RefusalNotes refusals={page.fileRefusals} /> : null}
      </div>
    </Card>
  )
}

function Taken({ from }: { from: NonNullable<NonNullable<ReportPage['report']>['fromProvider']> }) {
  return (
    <div className="flex flex-col gap-1">
      <p>
        {`Przejęto ${formatDate(from.takenOn)}, ${from.takenBy}. `}
        <a href={`/api/documents/${from.fileId}?pobierz=1`} download>
          Plik od wykonawcy
        </a>
      </p>
      {from.otherwise.length > 0 ? (
        <p className="text-sm text-ink-soft">{`Wykonawca podał inaczej: ${from.otherwise.join(', ')}.`}</p>
      ) : null}
    </div>
  )
}
