import { addDays, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { benefitKindLabels, proceedingStateLabels } from '../labels'
import type { ApplicationStart } from '../opening-queries'
import { ApplicationForm } from './application-form'
import { Fold } from './fold'
import { InformingForm } from './informing-form'
import { OpenFileForm } from './open-file-form'

type ApplicationStartViewProps = { start: ApplicationStart; today: LocalDate }

/** From the door to a registered application: file, informing, application – one after another on one screen. */
export function ApplicationStartView({ start, today }: ApplicationStartViewProps) {
  const { file, informing } = start
  if (!file)
    return (
      <Card title="1. Akta świadczeniowe">
        <OpenFileForm personId={start.person.id} leads={start.leads} />
      </Card>
    )
  if (!file.mayLead)
    return (
      <Callout tone="warning" title="Akta świadczeniowe tej osoby prowadzi ktoś inny">
        {file.leadName ? `Prowadzi je ${file.leadName}.` : 'Czekają na przydział.'} Wniosek przyjmuje osoba,
        która prowadzi akta. Przekaż jej klienta albo poproś kierownika o przydzielenie akt.
      </Callout>
    )
  return (
    <div className="flex flex-col gap-6">
      <OtherCases start={start} />
      <Card
        title="1. Pouczenie"
        aside={
          informing ? (
            <Badge tone="success" icon="check">
              {formatDate(informing.informedOn)}
            </Badge>
          ) : undefined
        }
        actions={
          informing?.fileId ? (
            <LinkButton href={`/api/documents/${informing.fileId}`} size="small" icon="printer" newWindow>
              Potwierdzenie do podpisu
            </LinkButton>
          ) : null
        }
        padding={informing ? 'flush' : 'normal'}
      >
        {informing ? (
          <>
            <p className="max-w-reading p-4">
              <span className="text-ink-soft">Klient oczekuje: </span>
              {informing.expectations}
            </p>
            {informing.informedOn < addDays(today, -30) ? (
              <div className="px-4 pb-4">
                <Callout tone="warning" title="To pouczenie ma ponad miesiąc">
                  Przed przyjęciem nowego wniosku poucz klienta jeszcze raz.
                </Callout>
              </div>
            ) : null}
            <div className="border-t border-line">
              <Fold title="Odnotuj nowe pouczenie">
                <InformingForm key={informing.id} fileId={file.id} today={today} typed={start.typed} />
              </Fold>
            </div>
          </>
        ) : (
          <InformingForm fileId={file.id} today={today} typed={start.typed} />
        )}
      </Card>
      <Card title="2. Wniosek">
        {informing ? (
          <ApplicationForm
            key={informing.id}
            informingId={informing.id}
            today={today}
            typed={start.typedRequest}
          />
        ) : (
          <Callout tone="info" title="Najpierw pouczenie">
            Wniosek przyjmuje się po pouczeniu klienta o świadczeniach, procedurze i obowiązkach.
          </Callout>
        )}
      </Card>
    </div>
  )
}

const over: readonly string[] = ['inForce', 'withdrawn', 'overturned', 'overturnedInPart']

function OtherCases({ start }: { start: ApplicationStart }) {
  const running = start.proceedings.filter(({ state }) => !over.includes(state))
  if (running.length === 0) return null
  return (
    <Callout tone="info" title="Ta osoba ma już sprawy w toku">
      <ul className="flex flex-col gap-1">
        {running.map((row) => (
          <li key={row.id}>
            <a href={`/swiadczenia/${row.id}`}>{row.caseNumber}</a>:{' '}
            {benefitKindLabels[row.benefit].toLowerCase()}, {proceedingStateLabels[row.state].toLowerCase()},
            wniosek z {formatDate(row.appliedOn)}
          </li>
        ))}
      </ul>
    </Callout>
  )
}
