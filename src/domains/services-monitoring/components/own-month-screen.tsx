import { formatDateTime, formatMonth } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { RefusedState } from '@/ui/refused-state'
import { ownMonthStatusLabels } from '../labels'
import type { OwnMonth } from '../own-month-queries'
import { OwnMonthForm } from './own-month-form'
import { OwnMonthUpload } from './own-month-upload'
import { ProvidedLines } from './provided-lines'

type Sent = OwnMonth['history'][number]

/** One month: what was sent and what became of it; while it can be sent, the form and the file. */
export function OwnMonthScreen({ page }: { page: OwnMonth }) {
  const last = page.history[0]
  return (
    <>
      {last?.state === 'returned' && last.returnReason ? (
        <Callout tone="warning" title="Koordynator zwrócił dane do poprawy">
          <p className="whitespace-pre-line">{last.returnReason}</p>
        </Callout>
      ) : null}
      {page.refusals.length > 0 ? (
        <RefusedState title="Danych nie można teraz przesłać" refusals={page.refusals} />
      ) : (
        <Sending page={page} />
      )}
      {page.history.map((sent) => (
        <SentCard key={sent.id} sent={sent} />
      ))}
    </>
  )
}

function Sending({ page }: { page: OwnMonth }) {
  return (
    <div className="grid items-start gap-4 xl:grid-cols-2">
      <Card title="Wpisz dane">
        <OwnMonthForm page={page} />
      </Card>
      <Card title="Albo wczytaj plik">
        <div className="flex flex-col items-start gap-4">
          <p className="max-w-reading text-ink-soft">
            {`Formularz za ${formatMonth(page.month)} wypełnisz bez połączenia z internetem. Wypełnij żółte pola i wczytaj plik tutaj.`}
          </p>
          <LinkButton
            href={`/api/documents/formularz-realizatora/${page.id}/${page.month}?pobierz=1`}
            icon="download"
            download
          >
            Pobierz formularz XLSX
          </LinkButton>
          <OwnMonthUpload processId={page.id} month={page.month} />
        </div>
      </Card>
    </div>
  )
}

const tones = { sent: 'neutral', returned: 'warning', taken: 'success' } as const

function SentCard({ sent }: { sent: Sent }) {
  return (
    <Card title={`Przesłano ${formatDateTime(sent.sentAt)}`} aside={sent.sender}>
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={tones[sent.state]}>{ownMonthStatusLabels[sent.state]}</Badge>
          {sent.decidedAt ? (
            <span className="text-sm text-ink-soft">{`${formatDateTime(sent.decidedAt)}, ${sent.decider}`}</span>
          ) : null}
        </p>
        {sent.returnReason ? <p className="max-w-reading">{`Powód zwrotu: ${sent.returnReason}`}</p> : null}
        <ProvidedLines lines={sent.lines} caption="Przesłane liczby" beside={false} />
        {sent.remark === '' ? null : (
          <p className="max-w-reading whitespace-pre-line">{`Uwagi: ${sent.remark}`}</p>
        )}
        <p>
          <a href={`/api/documents/dane-realizatora/${sent.fileId}?pobierz=1`} download>
            Pobierz jako XLSX
          </a>
        </p>
      </div>
    </Card>
  )
}
