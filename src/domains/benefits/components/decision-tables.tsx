import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { StatusBadge } from '@/ui/status-badge'
import { CountedUpTo } from '@/ui/table/counted-up-to'
import { DataTable, type Column } from '@/ui/table/data-table'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { TermBadge } from '@/ui/term-badge'
import type { DecisionRowView } from '../decision-rows'
import { benefitKindLabels, decisionKindLabels } from '../labels'
import { decisionLooks } from './looks'

const what: Column<DecisionRowView> = {
  key: 'rozstrzygniecie',
  header: 'Rozstrzygnięcie',
  cell: (row) => `${decisionKindLabels[row.kind]}: ${benefitKindLabels[row.benefit].toLowerCase()}`,
}

const amount: Column<DecisionRowView> = {
  key: 'kwota',
  header: 'Kwota',
  cell: (row) => (row.amount === null ? '–' : formatMoney(row.amount)),
  align: 'end',
  nowrap: true,
}

const client: Column<DecisionRowView> = { key: 'klient', header: 'Klient', cell: (row) => row.client }
const caseNumber: Column<DecisionRowView> = {
  key: 'znak',
  header: 'Znak sprawy',
  cell: (row) => row.caseNumber,
  nowrap: true,
}

const shared = {
  rowKey: (row: DecisionRowView) => row.id,
  rowHref: (row: DecisionRowView) => `/swiadczenia/${row.proceedingId}?karta=decyzja`,
  rowLabel: (row: DecisionRowView) => `decyzja w sprawie ${row.caseNumber}`,
  noun: ['decyzja', 'decyzje', 'decyzji'] as const,
}

type DecisionTableProps = {
  rows: readonly DecisionRowView[]
  total: number
  state: TableState
  searchParams: SearchParams
}

/** The register of decisions. */
export function DecisionTable({ rows, total, state, searchParams }: DecisionTableProps) {
  const narrowed = Object.values(state.filters).some((values) => (values?.length ?? 0) > 0)
  const columns: readonly Column<DecisionRowView>[] = [
    client,
    { ...caseNumber, secondary: true },
    { key: 'numer', header: 'Numer decyzji', cell: (row) => row.number ?? '–', sortable: true, nowrap: true },
    what,
    amount,
    {
      key: 'data',
      header: 'Z dnia',
      cell: (row) => (row.decidedOn ? formatDate(row.decidedOn) : '–'),
      sortable: true,
      nowrap: true,
    },
    { key: 'stan', header: 'Stan', cell: (row) => <StatusBadge status={row.state} looks={decisionLooks} /> },
  ]
  return (
    <Card padding="flush">
      <DataTable
        {...shared}
        caption="Decyzje"
        columns={columns}
        rows={rows}
        path="/swiadczenia"
        searchParams={searchParams}
        state={state}
        total={total}
        tools={<CountedUpTo total={total} most={MOST_COUNTED} noun="decyzji" />}
        printable
        exportHref={hrefWith('/api/exports/decisions', searchParams, { karta: null, strona: null })}
        empty={
          narrowed ? (
            <EmptyState icon="gavel" title="Nie ma decyzji, które pasują do filtrów">
              Zmień filtry albo je wyczyść.
            </EmptyState>
          ) : (
            <EmptyState icon="gavel" title="Tu pojawią się podpisane decyzje" />
          )
        }
      />
    </Card>
  )
}

type SignatureTableProps = {
  rows: readonly DecisionRowView[]
  authorised: boolean
  today: LocalDate
}

/** Drafts that wait for a signature, the nearest term first. */
export function SignatureTable({ rows, authorised, today }: SignatureTableProps) {
  const columns: readonly Column<DecisionRowView>[] = [
    client,
    caseNumber,
    what,
    amount,
    {
      key: 'termin',
      header: 'Termin na decyzję',
      cell: (row) => <TermBadge dueOn={row.dueOn} today={today} soonWithin={5} />,
    },
  ]
  return (
    <div className="flex flex-col gap-4">
      {authorised ? null : (
        <Callout tone="warning" title="Nie masz dziś ważnego upoważnienia do wydawania decyzji">
          Możesz czytać projekty i zwracać je do poprawy. Upoważnienia z datami wpisuje administrator w
          rejestrze upoważnień (art. 110 ust. 7 ups, art. 268a KPA).
        </Callout>
      )}
      <Card padding="flush">
        <DataTable
          {...shared}
          caption="Decyzje do podpisu"
          columns={columns}
          rows={rows}
          total={rows.length}
          empty={<EmptyState icon="signature" title="Nic nie czeka na podpis" />}
        />
      </Card>
    </div>
  )
}
