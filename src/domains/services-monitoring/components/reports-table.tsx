import { formatDate, formatMonth, formatNumber } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import type { Option } from '@/ui/form/select-field'
import { DataTable, type Column } from '@/ui/table/data-table'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { monthStatusLabels } from '../labels'
import type { ReportRow } from '../overview-queries'
import { conformityOf, conformityWords } from '../rules/checklist'
import { ListFilters } from '@/ui/table/list-filters'
import { MonthMark } from './marks'
import { optionsOf } from './options'

const path = '/monitoring/sprawozdania'
const figure = (value: number | null | undefined) =>
  value === null || value === undefined ? '–' : formatNumber(value)

const columns: readonly Column<ReportRow>[] = [
  { key: 'usluga', header: 'Usługa', cell: (row) => row.service.title },
  { key: 'miesiac', header: 'Miesiąc', nowrap: true, cell: (row) => formatMonth(row.month) },
  { key: 'stan', header: 'Sprawozdanie', cell: (row) => <MonthMark standing={row} /> },
  { key: 'termin', header: 'Termin', nowrap: true, secondary: true, cell: (row) => formatDate(row.dueOn) },
  { key: 'adresaci', header: 'Adresaci', align: 'end', cell: (row) => figure(row.figures?.recipients) },
  {
    key: 'godziny',
    header: 'Godziny wykonane z planu',
    align: 'end',
    cell: (row) =>
      row.figures ? `${figure(row.figures.hoursDone)} / ${figure(row.figures.hoursPlanned)}` : '–',
  },
  { key: 'oczekujacy', header: 'Oczekujący', align: 'end', cell: (row) => figure(row.figures?.waiting) },
  {
    key: 'zgodnosc',
    header: 'Zgodność',
    align: 'end',
    secondary: true,
    cell: (row) => (row.figures ? conformityWords(conformityOf(row.checklist)) : '–'),
  },
]

type ReportsTableProps = {
  rows: readonly ReportRow[]
  total: number
  months: readonly string[]
  services: readonly Option[]
  state: TableState
  searchParams: SearchParams
}

/** Reports owed and given with their filters; exported and printed as seen. */
export function ReportsTable({ rows, total, months, services, state, searchParams }: ReportsTableProps) {
  const lists = [
    [
      'miesiac',
      'Miesiąc',
      [...months].reverse().map((month) => ({ value: month, label: monthWords(month) })),
    ],
    ['stan', 'Stan', optionsOf(monthStatusLabels)],
    ['usluga', 'Usługa', services],
  ] as const
  return (
    <>
      <ListFilters path={path} searchParams={searchParams} state={state} lists={lists} />
      <Card padding="flush">
        <DataTable
          caption="Sprawozdania z usług"
          columns={columns}
          rows={rows}
          rowKey={(row) => `${row.service.id}-${row.month}`}
          rowHref={(row) => `/uslugi/${row.service.id}/nadzor/${row.month}`}
          rowLabel={(row) => `${row.service.title}, ${formatMonth(row.month)}`}
          path={path}
          searchParams={searchParams}
          state={state}
          total={total}
          noun={['sprawozdanie', 'sprawozdania', 'sprawozdań']}
          exportHref={hrefWith('/api/exports/monitoring', searchParams, {})}
          printable
          empty={<EmptyState icon="file-text" title="Nie ma sprawozdań, które pasują do filtrów" />}
        />
      </Card>
    </>
  )
}

const monthWords = (month: string) => `${month.slice(5)}.${month.slice(0, 4)}`
