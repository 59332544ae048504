import type { ReactNode } from 'react'
import { FEWER } from '@/domains/services-organisation/rules/small-numbers'
import type { Counted, DemandState } from '@/domains/services-organisation/rules/demand'
import { formatNumber } from '@/kernel/polish'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { Demand, DemandLine } from '../demand-queries'

/** A count in words: small ones are not told. */
export const countWords = (count: Counted): string => (count === 'fewer' ? FEWER : formatNumber(count))

const upper = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

function columns(district: string | null): readonly Column<DemandLine>[] {
  const whole: readonly (readonly [key: string, header: string, cell: (row: DemandLine) => ReactNode])[] = [
    ['potrzebna', 'Potrzebna', stateCell('needed')],
    ['oczekuje', 'Oczekuje', stateCell('awaiting')],
    ['przyznana', 'Przyznana', stateCell('granted')],
    ['realizowana', 'Realizowana', stateCell('running')],
    ['zakonczona', 'Zakończona', stateCell('ended')],
    ['godziny', 'Godziny w miesiącu', (row) => (row.hours === null ? '' : formatNumber(row.hours))],
    ['ocena', 'Skuteczność', gradeCell],
  ]
  return [
    {
      key: 'usluga',
      header: 'Usługa',
      width: '16rem',
      cell: (row) => (
        <>
          {upper(row.serviceLabel)}
          <span className="block text-sm text-ink-soft">{row.groupLabel}</span>
        </>
      ),
    },
    ...(district === null
      ? [
          {
            key: 'osoby',
            header: 'Osoby',
            align: 'end' as const,
            cell: (row: DemandLine) => countWords(row.persons),
          },
          ...whole.map(([key, header, cell]) => ({ key, header, align: 'end' as const, cell })),
        ]
      : []),
    { key: 'rejony', header: district === null ? 'W rejonach' : 'Osoby w rejonie', cell: districtsCell },
  ]
}

/** Of fewer than five people no state is told: it would say more than their number. */
const stateCell = (state: DemandState) => (row: DemandLine) =>
  row.persons === 'fewer' ? '' : countWords(row[state])

const gradeCell = ({ averageGrade, assessed }: DemandLine) =>
  averageGrade === null ? (
    ''
  ) : (
    <>
      {`${formatNumber(averageGrade)} z 5`}
      <span className="block text-sm text-ink-soft">{`ocen: ${countWords(assessed)}`}</span>
    </>
  )

const districtsCell = ({ districts }: DemandLine) => (
  <span className="text-sm">
    {districts.map(({ name, persons }) => `${name}: ${countWords(persons)}`).join('; ')}
  </span>
)

type DemandTableProps = { demand: Demand; exportHref: string; filtered: boolean }

/** People by service and group; by district only how many, so that nobody can be recognised. */
export function DemandTable({ demand, exportHref, filtered }: DemandTableProps) {
  return (
    <DataTable
      caption="Potrzeby z indywidualnych pakietów usług"
      columns={columns(demand.district)}
      rows={demand.rows}
      rowKey={(row) => `${row.service}-${row.group}`}
      noun={['wiersz', 'wiersze', 'wierszy']}
      exportHref={exportHref}
      printable
      empty={
        <EmptyState
          icon="package"
          title={
            filtered ? 'Nikt nie ma takiej usługi w pakiecie' : 'W pakietach nie ma jeszcze żadnej usługi'
          }
        >
          {filtered
            ? 'Zmień okres, rejon albo grupę.'
            : 'Usługi do pakietów dopisują pracownicy socjalni w aktach rodzin, w zakładce „Pakiet usług”.'}
        </EmptyState>
      }
    />
  )
}
