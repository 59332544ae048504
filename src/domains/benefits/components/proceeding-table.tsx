import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { StatusBadge } from '@/ui/status-badge'
import { CountedUpTo } from '@/ui/table/counted-up-to'
import { DataTable, type Column } from '@/ui/table/data-table'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { TermBadge } from '@/ui/term-badge'
import { benefitKindLabels, outcomeWords } from '../labels'
import { termIsOver } from '../model'
import type { ProceedingRow } from '../proceeding-rows'
import { proceedingLooks } from './looks'

const worker: Column<ProceedingRow> = {
  key: 'pracownik',
  header: 'Prowadzi',
  cell: (row) => row.worker,
  secondary: true,
}

/** Who leads is said only where it may be somebody else. */
const columns = (today: LocalDate, own: boolean): readonly Column<ProceedingRow>[] => [
  { key: 'klient', header: 'Klient', cell: (row) => row.client, sortable: true },
  { key: 'znak', header: 'Znak sprawy', cell: (row) => row.caseNumber, sortable: true, nowrap: true },
  { key: 'swiadczenie', header: 'Świadczenie', cell: (row) => benefitKindLabels[row.benefit] },
  {
    key: 'stan',
    header: 'Stan',
    cell: (row) => (
      <span className="flex flex-wrap gap-1">
        <StatusBadge status={row.state} looks={proceedingLooks} />
        {row.outcome ? <Badge>{outcomeWords[row.outcome]}</Badge> : null}
        {row.urgent ? <Badge tone="danger">pilna</Badge> : null}
        {row.lacksAnswer ? <Badge tone="warning">brak odpowiedzi w sprawie zgody</Badge> : null}
        {row.standardPath ? <Badge>ścieżka standardowa</Badge> : null}
        {row.suspended ? <Badge tone="warning">termin wstrzymany</Badge> : null}
      </span>
    ),
  },
  {
    key: 'termin',
    header: 'Termin na decyzję',
    cell: (row) => <TermBadge dueOn={row.dueOn} today={today} soonWithin={5} done={termIsOver(row.state)} />,
    sortable: true,
  },
  {
    key: 'zlozono',
    header: 'Wniosek',
    cell: (row) => formatDate(row.appliedOn),
    sortable: true,
    secondary: true,
    nowrap: true,
  },
  ...(own ? [] : [worker]),
]

type ProceedingTableProps = {
  rows: readonly ProceedingRow[]
  total: number
  state: TableState
  searchParams: SearchParams
  today: LocalDate
  mayLead: boolean
}

/** Proceedings, the nearest term first; the sheet has exactly the same rows. */
export function ProceedingTable({ rows, total, state, searchParams, today, mayLead }: ProceedingTableProps) {
  return (
    <Card padding="flush">
      <DataTable
        caption="Sprawy o świadczenia"
        columns={columns(today, mayLead)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/swiadczenia/${row.id}`}
        rowLabel={(row) => `sprawa ${row.caseNumber}`}
        path="/swiadczenia"
        searchParams={searchParams}
        state={state}
        total={total}
        tools={<CountedUpTo total={total} most={MOST_COUNTED} noun="spraw" />}
        noun={['sprawa', 'sprawy', 'spraw']}
        printable
        exportHref={hrefWith('/api/exports/benefits', searchParams, {
          // the address may leave the list out; the sheet is told which one it is of
          karta: mayLead ? 'moje' : 'wszystkie',
          strona: null,
        })}
        empty={
          <EmptyState icon="folder-open" title="Nie ma spraw, które pasują do filtrów">
            {mayLead
              ? 'Nowa sprawa zaczyna się od pouczenia klienta: otwórz jego kartę i wybierz „Nowa sprawa o świadczenie”.'
              : 'Zmień filtry albo zajrzyj później.'}
          </EmptyState>
        }
      />
    </Card>
  )
}
