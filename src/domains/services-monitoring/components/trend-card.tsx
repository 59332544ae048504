import { formatMonth, formatNumber } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { Overview } from '../overview-queries'
import { conformityWords } from '../rules/checklist'
import { TrendPlot } from './trend-plot'

type Row = Overview['trend'][number]

const given = (row: Row, value: number) => (row.reports === 0 ? '–' : formatNumber(value))

const columns: readonly Column<Row>[] = [
  { key: 'miesiac', header: 'Miesiąc', nowrap: true, cell: (row) => formatMonth(row.month) },
  // a month with reports missing looks smaller than it was: how many there are stands beside its figures
  {
    key: 'sprawozdania',
    header: 'Sprawozdania',
    align: 'end',
    nowrap: true,
    cell: (row) => (row.owed === 0 ? '–' : `${row.reports} z ${row.owed}`),
  },
  { key: 'plan', header: 'Plan godzin', align: 'end', cell: (row) => given(row, row.hoursPlanned) },
  { key: 'wykonane', header: 'Wykonano', align: 'end', cell: (row) => given(row, row.hoursDone) },
  { key: 'adresaci', header: 'Adresaci', align: 'end', cell: (row) => given(row, row.recipients) },
  { key: 'oczekujacy', header: 'Oczekujący', align: 'end', cell: (row) => given(row, row.waiting) },
  {
    key: 'zgodnosc',
    header: 'Zgodność',
    align: 'end',
    cell: (row) => (row.reports === 0 ? '–' : conformityWords(row.conformity)),
  },
]

/** Thirteen months of one service or of all: pictures, and the table with the same figures. */
export function TrendCard({ overview }: { overview: Overview }) {
  const { trend, services, chosen } = overview
  const months = trend.map(({ month }) => `${month.slice(5)}.${month.slice(2, 4)}`)
  const series = (label: string, of: (row: Row) => number) => ({
    label,
    values: trend.map((row) => (row.reports === 0 ? null : of(row))),
  })
  return (
    <Card title="Trend z trzynastu miesięcy" id="trend">
      <FilterBar path="/monitoring">
        <SelectField
          name="usluga"
          label="Usługa"
          options={services.map(({ id, title }) => ({ value: id, label: title }))}
          emptyLabel="wszystkie usługi"
          defaultValue={chosen ?? ''}
          width="medium"
          sendOnChange
        />
      </FilterBar>
      <div className="grid gap-6 pt-4 xl:grid-cols-[2fr_3fr]">
        <div className="flex min-w-0 flex-col gap-6">
          <TrendPlot
            id="godziny"
            title="Godziny zaplanowane i wykonane"
            months={months}
            series={[
              series('wykonane', (row) => row.hoursDone),
              series('zaplanowane', (row) => row.hoursPlanned),
            ]}
          />
          <TrendPlot
            id="adresaci"
            title="Adresaci i oczekujący"
            months={months}
            series={[series('adresaci', (row) => row.recipients), series('oczekujący', (row) => row.waiting)]}
          />
        </div>
        <div className="min-w-0">
          <DataTable
            caption="Trend w liczbach"
            columns={columns}
            rows={[...trend].reverse()}
            rowKey={({ month }) => month}
            rowHref={({ month }) =>
              `/monitoring/sprawozdania?miesiac=${month}${chosen ? `&usluga=${chosen}` : ''}`
            }
            rowLabel={({ month }) => `Sprawozdania za ${formatMonth(month)}`}
            noun={['miesiąc', 'miesiące', 'miesięcy']}
            empty={<EmptyState title="Nie ma jeszcze miesięcy" />}
          />
        </div>
      </div>
    </Card>
  )
}
