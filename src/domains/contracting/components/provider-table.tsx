import { formatNip } from '@/kernel/nip'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { providerKindLabels } from '../labels'
import type { ProviderLine } from '../provider-queries'
import { groupWords, serviceWords } from './words'

const columns: readonly Column<ProviderLine>[] = [
  {
    key: 'nazwa',
    header: 'Nazwa',
    sortable: true,
    width: '14rem',
    cell: (row) => (
      <>
        {row.name}
        <span className="block text-sm text-ink-soft">{`${row.legalForm}, ${row.city}`}</span>
      </>
    ),
  },
  { key: 'rodzaj', header: 'Rodzaj', cell: (row) => providerKindLabels[row.kind] },
  { key: 'numery', header: 'NIP albo KRS', nowrap: true, secondary: true, cell: numberOf },
  { key: 'uslugi', header: 'Usługi', cell: (row) => serviceWords(row.services) },
  { key: 'grupy', header: 'Dla kogo', secondary: true, cell: (row) => groupWords(row.targetGroups) },
  { key: 'rejony', header: 'Rejony', secondary: true, cell: (row) => row.districts },
  { key: 'miejsca', header: 'Osób naraz', align: 'end', cell: (row) => row.capacity ?? '' },
]

/** The number a provider is best told by. */
function numberOf({ nip, krs, regon }: Pick<ProviderLine, 'nip' | 'krs' | 'regon'>): string {
  if (nip) return formatNip(nip)
  return krs ? `KRS ${krs}` : `REGON ${regon ?? ''}`
}

type ProviderTableProps = {
  rows: readonly ProviderLine[]
  total: number
  state: TableState
  searchParams: SearchParams
  exportHref: string
  filtered: boolean
  mayChange: boolean
}

/** The register of providers as a list; sorted, paged and exported as seen. */
export function ProviderTable(props: ProviderTableProps) {
  const { rows, filtered, mayChange, ...table } = props
  return (
    <DataTable
      caption="Rejestr wykonawców"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowHref={(row) => `/uslugi/wykonawcy/${row.id}`}
      rowLabel={(row) => row.name}
      path="/uslugi/wykonawcy"
      noun={['wykonawca', 'wykonawcy', 'wykonawców']}
      printable
      {...table}
      empty={
        <EmptyState
          icon="building-2"
          title={filtered ? 'Żaden wykonawca nie spełnia tych warunków' : 'Tu pojawią się wykonawcy usług'}
          action={
            filtered ? (
              <LinkButton href="/uslugi/wykonawcy">Pokaż wszystkich</LinkButton>
            ) : mayChange ? (
              <LinkButton href="/uslugi/wykonawcy/nowy" variant="primary" icon="plus">
                Nowy wykonawca
              </LinkButton>
            ) : null
          }
        >
          {filtered
            ? null
            : 'Jednostki publiczne, organizacje i firmy, które wykonują albo mogą wykonywać usługi.'}
        </EmptyState>
      }
    />
  )
}
