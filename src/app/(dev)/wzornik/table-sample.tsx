import { localDate } from '@/kernel/calendar-day'
import { formatAmount } from '@/kernel/money'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { SelectField } from '@/ui/form/select-field'
import { Section } from '@/ui/section'
import { StatusBadge, type StatusLook } from '@/ui/status-badge'
import { DataTable, type Column } from '@/ui/table/data-table'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import { filterValue, tableParams, type SearchParams } from '@/ui/table/table-params'
import { TermBadge } from '@/ui/term-badge'
import { BulkSample } from './bulk-sample'
import { sampleRows, type SampleRow } from './samples'

const looks: Record<SampleRow['status'], StatusLook> = {
  open: { label: 'w toku', tone: 'info' },
  waiting: { label: 'czeka na zaświadczenie', tone: 'warning' },
  overdue: { label: 'po terminie', tone: 'danger' },
  done: { label: 'zakończona', tone: 'success' },
}

const columns: readonly Column<SampleRow>[] = [
  { key: 'name', header: 'Osoba', cell: (row) => row.name, sortable: true, width: '14rem' },
  { key: 'status', header: 'Stan', cell: (row) => <StatusBadge status={row.status} looks={looks} /> },
  { key: 'address', header: 'Adres', cell: (row) => row.address, secondary: true },
  {
    key: 'amount',
    header: 'Kwota (zł)',
    cell: (row) => formatAmount(row.amount),
    align: 'end',
    sortable: true,
  },
  {
    key: 'due',
    header: 'Termin',
    sortable: true,
    cell: (row) => (
      <TermBadge dueOn={localDate(row.dueOn)} today={localDate('2026-11-23')} done={row.status === 'done'} />
    ),
  },
  { key: 'worker', header: 'Prowadzi', cell: (row) => row.worker, nowrap: true },
]

const path = '/wzornik'

export function TableSample({ searchParams }: { searchParams: SearchParams }) {
  const state = tableParams(searchParams, {
    sort: ['name', 'amount', 'due'],
    defaultSort: { key: 'due', direction: 'ascending' },
    filters: { stan: { kind: 'choice', values: Object.keys(looks) } },
  })
  const status = filterValue(state, 'stan')
  const chosen = sampleRows.find((row) => row.status === status)
  return (
    <Section title="Tabela">
      <FilterBar
        path={path}
        chips={
          chosen
            ? [
                {
                  label: `Stan: ${looks[chosen.status].label}`,
                  removeHref: hrefWith(path, searchParams, { stan: null }),
                },
              ]
            : []
        }
      >
        <SelectField
          name="stan"
          label="Stan"
          emptyLabel="wszystkie"
          defaultValue={status ?? ''}
          options={Object.entries(looks).map(([value, look]) => ({ value, label: look.label }))}
        />
      </FilterBar>
      <Card padding="flush">
        <DataTable
          caption="Sprawy w toku"
          columns={columns}
          rows={sampleRows.filter((row) => !status || row.status === status)}
          rowKey={(row) => row.id}
          rowHref={(row) => `/wzornik?sprawa=${row.id}`}
          rowLabel={(row) => row.name}
          path={path}
          searchParams={searchParams}
          state={state}
          total={status ? 3 : 1204}
          noun={['sprawa', 'sprawy', 'spraw']}
          bulk={<BulkSample />}
          exportHref="/wzornik/eksport"
          printable
          empty={<EmptyState title="Nie ma takich spraw" />}
        />
      </Card>
      <Card padding="flush" title="Pusta lista">
        <DataTable
          caption="Pusta lista"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.id}
          empty={<EmptyState title="Tu pojawią się sprawy przekazane przez pracownika socjalnego" />}
        />
      </Card>
    </Section>
  )
}
