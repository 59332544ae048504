import { formatDate } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import type { Option } from '@/ui/form/select-field'
import { DataTable, type Column } from '@/ui/table/data-table'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { actionKindLabels } from '../labels'
import type { ActionView } from '../view'
import { originOf } from './actions-list'
import { ListFilters } from '@/ui/table/list-filters'
import { ActionMark } from './marks'
import { optionsOf } from './options'

const path = '/monitoring/dzialania'

export const actionViewLabels = {
  open: 'do wykonania',
  overdue: 'po terminie',
  done: 'wykonane',
  abandoned: 'zaniechane',
} as const

const columns: readonly Column<ActionView>[] = [
  { key: 'co', header: 'Działanie', cell: (row) => row.what },
  { key: 'usluga', header: 'Usługa', cell: (row) => row.process },
  { key: 'skad', header: 'Rodzaj i źródło', secondary: true, cell: originOf },
  { key: 'kto', header: 'Kto', cell: (row) => row.responsible },
  { key: 'termin', header: 'Termin', nowrap: true, cell: (row) => formatDate(row.dueOn) },
  {
    key: 'stan',
    header: 'Stan',
    nowrap: true,
    cell: (row) => <ActionMark state={row.state} overdue={row.overdue} />,
  },
  {
    key: 'wynik',
    header: 'Wynik',
    secondary: true,
    cell: (row) => [row.doneOn ? formatDate(row.doneOn) : '', row.note ?? ''].filter(Boolean).join(': '),
  },
]

type ActionsTableProps = {
  rows: readonly ActionView[]
  total: number
  services: readonly Option[]
  state: TableState
  searchParams: SearchParams
}

/** Current and long-term actions of all services; exported and printed as seen. */
export function ActionsTable({ rows, total, services, state, searchParams }: ActionsTableProps) {
  const lists = [
    ['stan', 'Stan', optionsOf(actionViewLabels)],
    ['rodzaj', 'Rodzaj', optionsOf(actionKindLabels)],
    ['usluga', 'Usługa', services],
  ] as const
  return (
    <>
      <ListFilters path={path} searchParams={searchParams} state={state} lists={lists} />
      <Card padding="flush">
        <DataTable
          caption="Działania poprawiające jakość usług"
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          rowHref={(row) => `/uslugi/${row.processId}/nadzor#dzialanie-${row.id}`}
          rowLabel={(row) => row.what}
          path={path}
          searchParams={searchParams}
          state={state}
          total={total}
          noun={['działanie', 'działania', 'działań']}
          exportHref={hrefWith('/api/exports/monitoring-actions', searchParams, {})}
          printable
          empty={<EmptyState icon="list-checks" title="Nie ma działań, które pasują do filtrów" />}
        />
      </Card>
    </>
  )
}
