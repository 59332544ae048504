import { Card } from '@/ui/card'
import { ageOn, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { PhoneNumber } from '@/ui/phone-number'
import { personNameInList } from '../labels'
import type { PersonLine } from '../model'

type RegistryTableProps = {
  rows: readonly PersonLine[]
  total: number
  moreThanCounted: boolean
  state: TableState
  searchParams: SearchParams
  today: LocalDate
  exportHref: string | undefined
  mayRegister: boolean
  filtered: boolean
}

/** Clients in Polish order of last names, or by age. */
export function RegistryTable(props: RegistryTableProps) {
  const { rows, total, state, searchParams, today, mayRegister, filtered } = props
  return (
    <Card padding="flush">
      <DataTable
        caption="Rejestr klientów"
        columns={columns(today)}
        rows={rows}
        rowKey={(row) => row.id}
        rowHref={(row) => `/klienci/${row.id}`}
        rowLabel={personNameInList}
        path="/klienci"
        searchParams={searchParams}
        state={state}
        total={total}
        noun={['osoba', 'osoby', 'osób']}
        exportHref={props.exportHref}
        printable
        tools={
          props.moreThanCounted ? (
            <span className="text-sm text-ink-soft">
              Lista liczy ponad 10 000 osób – zawęź ją filtrem. Plik XLSX zawiera wszystkie.
            </span>
          ) : null
        }
        empty={
          <EmptyState
            icon="users"
            title={filtered ? 'Nikt nie spełnia tych warunków' : 'Tu pojawią się zarejestrowane osoby'}
            action={
              filtered ? (
                <LinkButton href="/klienci">Wyczyść filtry</LinkButton>
              ) : mayRegister ? (
                <LinkButton href="/klienci/nowy" variant="primary" icon="user-plus">
                  Zarejestruj pierwszą osobę
                </LinkButton>
              ) : null
            }
          />
        }
      />
    </Card>
  )
}

const columns = (today: LocalDate): readonly Column<PersonLine>[] => [
  {
    key: 'nazwisko',
    header: 'Nazwisko i imię',
    sortable: true,
    cell: personNameInList,
    width: '14rem',
  },
  {
    key: 'wiek',
    header: 'Wiek',
    sortable: true,
    align: 'end',
    cell: (row) => (row.bornOn ? ageOn(row.bornOn, row.diedOn ?? today) : '–'),
  },
  {
    key: 'urodzenie',
    header: 'Data urodzenia',
    cell: (row) => (
      <span className="whitespace-nowrap">{row.bornOn ? formatDate(row.bornOn) : 'nieznana'}</span>
    ),
    secondary: true,
  },
  { key: 'pesel', header: 'PESEL', cell: (row) => row.pesel ?? 'brak' },
  { key: 'adres', header: 'Adres', cell: (row) => row.address ?? 'brak adresu', width: '20rem' },
  { key: 'rejon', header: 'Rejon', cell: (row) => row.districtName ?? '–', secondary: true },
  {
    key: 'telefon',
    header: 'Telefon',
    cell: (row) => (row.phone ? <PhoneNumber number={row.phone} /> : '–'),
    secondary: true,
  },
  {
    key: 'uwagi',
    header: 'Uwagi',
    cell: (row) =>
      !row.diedOn && !row.homeless ? (
        '–'
      ) : (
        <span className="flex flex-wrap gap-1">
          {row.diedOn ? <Badge icon="circle-x">zgon</Badge> : null}
          {row.homeless ? (
            <Badge tone="info" icon="home">
              bezdomność
            </Badge>
          ) : null}
        </span>
      ),
  },
]
