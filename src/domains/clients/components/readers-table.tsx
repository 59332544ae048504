import { Card } from '@/ui/card'
import { formatDate, formatTime } from '@/kernel/polish'
import { localDate } from '@/kernel/calendar-day'
import { positionLabels } from '@/domains/staff/labels'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import { Pagination } from '@/ui/table/pagination'
import type { ReaderDay, ReadersPage } from '../readers'

type ReadersTableProps = {
  personId: string
  readers: ReadersPage
  page: number
  /** What a read or an attempt is called, by its code; null when it has no name in Polish. */
  labelOf: (operation: string) => string | null
}

/** "Kto tu zaglądał": who looked into this client's records, day by day, refused attempts included. */
export function ReadersTable({ personId, readers, page, labelOf }: ReadersTableProps) {
  return (
    <Card padding="flush">
      <DataTable
        caption="Kto zaglądał do akt tej osoby"
        columns={columns(labelOf)}
        rows={readers.days}
        rowKey={(row) => `${row.day} ${row.actorId} ${row.outcome}`}
        total={readers.total}
        printable
        empty={
          <EmptyState icon="eye" title="Nikt jeszcze nie zaglądał">
            Tu pojawi się każdy, kto otworzył kartę albo akta tej osoby, i każda odmowa dostępu.
          </EmptyState>
        }
      />
      {readers.total > readers.pageSize ? (
        <Pagination
          path={`/klienci/${personId}/dostep`}
          searchParams={{}}
          state={{ page, pageSize: readers.pageSize }}
          total={readers.total}
          noun={['wpis', 'wpisy', 'wpisów']}
        />
      ) : null}
    </Card>
  )
}

const columns = (labelOf: ReadersTableProps['labelOf']): readonly Column<ReaderDay>[] => [
  {
    key: 'kto',
    header: 'Kto',
    cell: (row) => (
      <>
        {row.who}
        {row.position ? (
          <span className="block text-sm font-normal text-ink-soft">{positionLabels[row.position]}</span>
        ) : null}
      </>
    ),
    width: '14rem',
  },
  { key: 'dzien', header: 'Dzień', cell: (row) => formatDate(localDate(row.day)) },
  {
    key: 'godziny',
    header: 'Godziny',
    cell: (row) =>
      row.times === 1 ? formatTime(row.firstAt) : `${formatTime(row.firstAt)}–${formatTime(row.lastAt)}`,
  },
  { key: 'razy', header: 'Ile razy', align: 'end', cell: (row) => row.times },
  {
    key: 'co',
    header: 'Co otwierał(-a)',
    cell: (row) => [...new Set(row.operations.map((one) => labelOf(one) ?? 'inny zapis'))].join(', '),
    width: '16rem',
  },
  {
    key: 'wynik',
    header: 'Wynik',
    cell: (row) =>
      row.outcome === 'permit' ? (
        <Badge tone="neutral" icon="eye">
          dostęp
        </Badge>
      ) : (
        <Badge tone="danger" icon="ban">
          odmowa
        </Badge>
      ),
  },
]
