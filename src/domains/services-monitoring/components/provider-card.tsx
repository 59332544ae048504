import { formatDate, formatMonth } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import type { ReportPage } from '../queries'
import { PerformersMonth } from './performers-month'
import { ProviderUpload } from './provider-upload'
import { SentByProvider } from './sent-by-provider'

type CardProps = { page: ReportPage; writing: boolean }

/** The provider's own figures of the month: the form to send, the file that came back, what was taken over and by whom. */
export function ProviderCard({ page, writing }: CardProps) {
  const { report, performers } = page
  if (!writing && !report?.fromProvider && page.sent.length === 0 && performers === null) return null
  const byFile = writing && (performers !== null || page.sent.every(({ state }) => state !== 'sent'))
  return (
    <Card title={performers === null ? 'Dane wykonawcy' : 'Dane wykonawców'}>
      <div className="flex flex-col gap-4">
        {performers === null ? null : (
          <>
            <Lacking names={performers.lacking} />
            <PerformersMonth page={page} performers={performers} writing={writing} />
          </>
        )}
        {page.sent.length > 0 ? (
          <SentByProvider sent={page.sent} reportVersion={report?.version ?? null} writing={writing} />
        ) : null}
        {report?.fromProvider && performers === null ? <Taken from={report.fromProvider} /> : null}
        {byFile ? <ByFile page={page} /> : null}
      </div>
    </Card>
  )
}

/** Whose figures the sum does not hold yet. */
function Lacking({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <Callout tone="warning" title={`Brakuje danych: ${names.join(', ')}`}>
      Liczby sprawozdania nie obejmują tych wykonawców, dopóki nie przejmiesz ich danych albo nie wpiszesz
      sumy.
    </Callout>
  )
}

function ByFile({ page: { id, month, report, performers } }: { page: ReportPage }) {
  const back = `a wypełniony wczytaj ${report ? 'poniżej' : 'po przygotowaniu sprawozdania'}`
  return (
    <>
      <div className="flex flex-col items-start gap-2 print:hidden">
        <p className="max-w-reading text-ink-soft">
          {performers === null
            ? `Wyślij wykonawcy formularz za ${formatMonth(month)}, ${back}.`
            : `Wyślij każdemu wykonawcy jego formularz za ${formatMonth(month)}, ${back}. Z pliku wiadomo, czyje to dane, a liczby się dodają.`}
        </p>
        {performers === null ? (
          <LinkButton
            href={`/api/documents/formularz-wykonawcy/${id}/${month}?pobierz=1`}
            icon="download"
            download
          >
            Pobierz formularz XLSX
          </LinkButton>
        ) : null}
      </div>
      {report ? <ProviderUpload reportId={report.id} version={report.version} /> : null}
    </>
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
