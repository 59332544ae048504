import { formatDate, formatDateTime, formatMonth } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { Tone } from '@/ui/tone'
import { PhoneNumber } from '@/ui/phone-number'
import { ownMonthStatusLabels } from '../labels'
import type { OwnService, OwnServices } from '../own-month-queries'
import type { OwnMonthStatus } from '../rules/own-months'

const tones: Record<OwnMonthStatus, Tone> = {
  missing: 'info',
  late: 'danger',
  sent: 'neutral',
  returned: 'warning',
  taken: 'success',
  closed: 'neutral',
}

/** How a month stands, in a word with its colour. */
export function OwnMonthMark({ status }: { status: OwnMonthStatus }) {
  return <Badge tone={tones[status]}>{ownMonthStatusLabels[status]}</Badge>
}

type Row = OwnService['months'][number]

const columns: readonly Column<Row>[] = [
  { key: 'miesiac', header: 'Miesiąc', nowrap: true, cell: ({ month }) => formatMonth(month) },
  {
    key: 'stan',
    header: 'Dane',
    cell: ({ status, returnReason }) => (
      <span className="flex flex-col gap-1">
        <span>
          <OwnMonthMark status={status} />
        </span>
        {status === 'returned' && returnReason ? <span className="text-sm">{returnReason}</span> : null}
      </span>
    ),
  },
  { key: 'termin', header: 'Termin', nowrap: true, cell: ({ dueOn }) => formatDate(dueOn) },
  {
    key: 'przeslano',
    header: 'Przesłano',
    secondary: true,
    cell: ({ sentAt }) => (sentAt ? formatDateTime(sentAt) : '–'),
  },
]

/** Whom to call: the coordinator of the service. */
export function Contact({ contact }: { contact: OwnService['contact'] }) {
  if (contact === null) return null
  return (
    <p className="text-ink-soft">
      {`Koordynator w ośrodku: ${contact.name}`}
      {contact.phone ? (
        <>
          , tel. <PhoneNumber number={contact.phone} dial />
        </>
      ) : null}
      {contact.email ? `, ${contact.email}` : null}
    </p>
  )
}

function ServiceCard({ service }: { service: OwnService }) {
  return (
    <Card
      title={service.title}
      aside={`umowa ${service.contract}, ${formatDate(service.from)} – ${formatDate(service.until)}${service.ended ? ', zakończona' : ''}`}
      padding="flush"
    >
      <div className="flex flex-col gap-2">
        <div className="px-4 pt-3">
          <Contact contact={service.contact} />
        </div>
        <DataTable
          caption={`Miesiące usługi: ${service.title}`}
          columns={columns}
          rows={service.months}
          rowKey={({ month }) => month}
          rowHref={({ month }) => `/realizator/${service.id}/${month}`}
          rowLabel={({ month }) => `Dane za ${formatMonth(month)}: ${service.title}`}
          noun={['miesiąc', 'miesiące', 'miesięcy']}
          empty={
            service.ended ? (
              <EmptyState icon="circle-check" title="Nie ma czego przesłać">
                Ta usługa się skończyła; ośrodek nie czeka na dane.
              </EmptyState>
            ) : (
              <EmptyState icon="calendar-days" title="Jeszcze nie ma czego przesłać">
                Pierwszy miesiąc pojawi się tutaj, gdy się skończy.
              </EmptyState>
            )
          }
        />
      </div>
    </Card>
  )
}

/** Everything a provider's account sees: its services with signed contracts and their months. */
export function OwnServicesScreen({ page }: { page: OwnServices }) {
  return (
    <>
      {page.closed ? (
        <Callout tone="warning" title="Podmiot wykreślono z rejestru wykonawców">
          Możesz czytać to, co przesłano. Nowych danych nie da się przesłać.
        </Callout>
      ) : null}
      {page.services.length === 0 ? (
        <Card title="Usługi">
          <EmptyState icon="package" title="Nie ma podpisanej umowy na usługę">
            Miesiące usługi pojawią się tutaj po podpisaniu umowy.
          </EmptyState>
        </Card>
      ) : (
        page.services.map((service) => <ServiceCard key={service.id} service={service} />)
      )}
    </>
  )
}
