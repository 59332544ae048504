import { formatMoney } from '@/kernel/money'
import { formatDate, formatNumber } from '@/kernel/polish'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { DataTable, type Column } from '@/ui/table/data-table'
import { hrefWith } from '@/ui/table/href-with'
import { ListFilters } from '@/ui/table/list-filters'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import type { ContractLine } from '../contract-queries'
import { contractViews } from '../table'
import { ContractMark } from './contract-mark'
import { optionsOf } from './words'

const path = '/uslugi/umowy'

const columns: readonly Column<ContractLine>[] = [
  {
    key: 'numer',
    header: 'Umowa',
    sortable: true,
    cell: (row) => (
      <>
        {row.number}
        <span className="block text-sm text-ink-soft">{row.provider}</span>
      </>
    ),
  },
  { key: 'proces', header: 'Usługa', cell: (row) => row.process },
  {
    key: 'stan',
    header: 'Stan',
    cell: ({ state, settlement }) => <ContractMark state={state} settlement={settlement} />,
  },
  { key: 'od', header: 'Od', nowrap: true, secondary: true, cell: (row) => formatDate(row.from) },
  { key: 'koniec', header: 'Do', nowrap: true, sortable: true, cell: (row) => formatDate(row.until) },
  { key: 'kwota', header: 'Kwota', align: 'end', cell: (row) => formatMoney(row.amount) },
  {
    key: 'godziny',
    header: 'Godz. w mies.',
    align: 'end',
    secondary: true,
    cell: (row) => (row.plannedHours === null ? '' : formatNumber(row.plannedHours)),
  },
]

type ContractTableProps = {
  rows: readonly ContractLine[]
  total: number
  state: TableState
  searchParams: SearchParams
  exportHref: string
  filtered: boolean
}

/** The register of contracts as a list. */
export function ContractTable({ filtered, ...table }: ContractTableProps) {
  return (
    <DataTable
      caption="Rejestr umów"
      columns={columns}
      rowKey={(row) => row.id}
      rowHref={(row) => `${path}/${row.id}`}
      rowLabel={(row) => row.number}
      path={path}
      noun={['umowa', 'umowy', 'umów']}
      printable
      {...table}
      empty={
        <EmptyState
          icon="file-check"
          title={filtered ? 'Żadna umowa nie spełnia tych warunków' : 'Tu pojawią się umowy'}
          action={filtered ? <LinkButton href={path}>Pokaż wszystkie</LinkButton> : null}
        >
          {filtered ? null : 'Umowa powstaje z decyzji o wyborze wykonawcy, w zakładce „Oferty” procesu.'}
        </EmptyState>
      }
    />
  )
}

type ContractFiltersProps = { state: TableState; searchParams: SearchParams; years: readonly number[] }

/** What of the register of contracts is shown, in the address. */
export function ContractFilters({ state, searchParams, years }: ContractFiltersProps) {
  const lists = [
    ['stan', 'Stan', optionsOf(contractViews)],
    ['usluga', 'Usługa', catalogueServices.map(({ code, label }) => ({ value: code, label }))],
    ['rok', 'Rok', years.map((year) => ({ value: String(year), label: String(year) }))],
  ] as const
  const provider = filterValue(state, 'wykonawca')
  return (
    <ListFilters
      {...{ path, searchParams, state, lists }}
      more={
        provider
          ? [{ label: 'Jeden wykonawca', removeHref: hrefWith(path, searchParams, { wykonawca: null }) }]
          : []
      }
      keep={provider ? { wykonawca: provider } : {}}
    />
  )
}
