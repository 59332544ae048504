import { formatDateTime } from '@/kernel/polish'
import type { ContactNeed, ContactResult, ContactState, FileKind } from '@/platform/db/generated/enums'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { StatusBadge, type StatusLook } from '@/ui/status-badge'
import { CountedUpTo } from '@/ui/table/counted-up-to'
import { DataTable, type Column } from '@/ui/table/data-table'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { contactStateLabels, needLabels, resultLabels } from '../labels'

export type ContactRow = {
  id: string
  number: number
  contactedAt: Date
  need: ContactNeed | null
  result: ContactResult | null
  state: ContactState
  urgent: boolean
  person: { firstName: string; lastName: string } | null
  caseFiles: readonly { kind: FileKind; lead: { firstName: string; lastName: string } | null }[]
}

export const contactLooks: Record<ContactState, StatusLook> = {
  draft: { label: contactStateLabels.draft, tone: 'neutral' },
  registered: { label: contactStateLabels.registered, tone: 'warning' },
  assigned: { label: contactStateLabels.assigned, tone: 'info' },
  closed: { label: contactStateLabels.closed, tone: 'success' },
}

const columns: readonly Column<ContactRow>[] = [
  {
    key: 'osoba',
    header: 'Osoba',
    cell: (row) => (row.person ? `${row.person.lastName} ${row.person.firstName}` : 'Zgłoszenie anonimowe'),
  },
  { key: 'kiedy', header: 'Przyjęto', cell: (row) => formatDateTime(row.contactedAt), width: '10rem' },
  { key: 'rodzaj', header: 'Rodzaj', cell: (row) => (row.need ? needLabels[row.need] : 'nieustalony') },
  {
    key: 'wynik',
    header: 'Wynik',
    cell: (row) => (row.result ? resultLabels[row.result] : 'brak'),
    secondary: true,
  },
  {
    key: 'kto',
    header: 'Prowadzi',
    cell: (row) =>
      row.caseFiles.flatMap((f) => (f.lead ? [`${f.lead.firstName} ${f.lead.lastName}`] : [])).join(', ') ||
      '–',
  },
  {
    key: 'stan',
    header: 'Stan',
    cell: (row) => (
      <span className="flex flex-wrap gap-1">
        <StatusBadge status={row.state} looks={contactLooks} />
        {row.urgent ? <Badge tone="danger">pilne</Badge> : null}
      </span>
    ),
  },
]

type ContactTableProps = {
  rows: readonly ContactRow[]
  total: number
  state: TableState
  searchParams: SearchParams
  mayRegister: boolean
}

/** First-contact cards; the newest on top. */
export function ContactTable({ rows, total, state, searchParams, mayRegister }: ContactTableProps) {
  return (
    <Card padding="flush">
      <DataTable
        caption="Zgłoszenia"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/zgloszenia/${row.id}`}
        rowLabel={(row) => `zgłoszenie nr ${row.number}`}
        path="/zgloszenia"
        searchParams={searchParams}
        state={state}
        total={total}
        noun={['zgłoszenie', 'zgłoszenia', 'zgłoszeń']}
        printable
        exportHref={hrefWith('/api/exports/contacts', searchParams, { strona: null, 'na-stronie': null })}
        tools={<CountedUpTo total={total} most={MOST_COUNTED} noun="zgłoszeń" />}
        empty={
          <EmptyState
            title="Tu pojawią się przyjęte zgłoszenia"
            action={
              mayRegister ? (
                <LinkButton href="/zgloszenia/nowe" variant="primary" icon="plus">
                  Przyjmij zgłoszenie
                </LinkButton>
              ) : null
            }
          >
            Każda osoba, która się zgłosi, dostaje kartę – także gdy przychodzi tylko po radę.
          </EmptyState>
        }
      />
    </Card>
  )
}
