import { formatDate, formatMonth, formatNumber } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import { submissionStateLabels } from '../labels'
import type { SupervisionPage } from '../queries'
import { conformityWords } from '../rules/checklist'
import { MonthMark } from './marks'

type Row = SupervisionPage['months'][number]

const figure = (value: number | null) => (value === null ? '–' : formatNumber(value))

const columns: readonly Column<Row>[] = [
  { key: 'miesiac', header: 'Miesiąc', nowrap: true, cell: (row) => formatMonth(row.month) },
  { key: 'stan', header: 'Sprawozdanie', cell: (row) => <MonthMark standing={row} /> },
  {
    key: 'wykonawca',
    header: 'Dane wykonawcy',
    secondary: true,
    cell: ({ fromProvider }) => (fromProvider ? submissionStateLabels[fromProvider] : '–'),
  },
  { key: 'termin', header: 'Termin', nowrap: true, secondary: true, cell: (row) => formatDate(row.dueOn) },
  { key: 'adresaci', header: 'Adresaci', align: 'end', cell: (row) => figure(row.recipients) },
  {
    key: 'godziny',
    header: 'Godziny wykonane z planu',
    align: 'end',
    cell: (row) => `${figure(row.hoursDone)} / ${figure(row.hoursPlanned)}`,
  },
  {
    key: 'standard',
    header: 'Zgodność ze standardem',
    align: 'end',
    secondary: true,
    cell: (row) => conformityWords(row.conformity),
  },
]

/** The months a report is owed for, newest first; each leads to its report. */
export function MonthsTable({ page }: { page: SupervisionPage }) {
  return (
    <DataTable
      caption="Miesięczne sprawozdania"
      columns={columns}
      rows={page.months}
      rowKey={(row) => row.month}
      rowHref={(row) => `/uslugi/${page.id}/nadzor/${row.month}`}
      rowLabel={(row) => `Sprawozdanie za ${formatMonth(row.month)}`}
      noun={['miesiąc', 'miesiące', 'miesięcy']}
      printable
      empty={
        <EmptyState icon="calendar-days" title="Tu pojawią się miesięczne sprawozdania">
          {page.supervised
            ? 'Pierwsze przygotujesz, gdy skończy się pierwszy miesiąc usługi.'
            : 'Nadzór zaczyna się po wyborze wykonawcy i podpisaniu umowy.'}
        </EmptyState>
      }
    />
  )
}
