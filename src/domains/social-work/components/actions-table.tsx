import { formatDate } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import type { actionList } from '../action-queries'
import { actionContactLabels } from '../labels'
import { hours } from './report-table'

type Row = Awaited<ReturnType<typeof actionList>>['rows'][number]

type ActionsTableProps = {
  rows: readonly Row[]
  total: number
  state: TableState
  searchParams: SearchParams
  exportHref: string
}

/** Actions with all the families, newest first. */
export function ActionsTable({ rows, total, state, searchParams, exportHref }: ActionsTableProps) {
  return (
    <DataTable
      caption="Działania pracy socjalnej"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/praca-socjalna/${row.caseFileId}/dzialania#wpis-${row.id}`}
      rowLabel={(row) => `${row.clientName}, ${row.kind.label}`}
      path="/praca-socjalna/dzialania"
      searchParams={searchParams}
      state={state}
      total={total}
      noun={['działanie', 'działania', 'działań']}
      exportHref={exportHref}
      printable
      empty={<EmptyState icon="footprints" title="Nie ma takich działań" />}
    />
  )
}

const columns: readonly Column<Row>[] = [
  { key: 'rodzina', header: 'Rodzina', width: '12rem', cell: (row) => row.clientName },
  { key: 'data', header: 'Kiedy', cell: (row) => formatDate(row.doneOn) },
  {
    key: 'rodzaj',
    header: 'Działanie',
    cell: (row) => (row.corrected ? <s>{row.kind.label}</s> : row.kind.label),
  },
  { key: 'kontakt', header: 'Charakter', secondary: true, cell: (row) => actionContactLabels[row.contact] },
  { key: 'czas', header: 'Czas', align: 'end', cell: (row) => hours(row.minutes) },
  { key: 'kto', header: 'Kto', secondary: true, cell: (row) => row.workerName },
]
