import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate, formatNumber } from '@/kernel/polish'
import type { PositionKind } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DataTable } from '@/ui/table/data-table'
import { PhoneNumber } from '@/ui/phone-number'
import { positionLabels } from '../labels'

type Member = {
  userId: string
  name: string
  kind: PositionKind
  fte: number
  phone: string | null
  room: string | null
  districts: readonly string[]
  absentUntil: LocalDate | null
}

type DirectoryTeamProps = { team: { name: string; symbol: string | null; members: readonly Member[] } }

/** One team and its people. */
export function DirectoryTeam({ team }: DirectoryTeamProps) {
  return (
    <Card
      title={team.name}
      aside={team.symbol ? <span className="text-ink-soft">({team.symbol})</span> : undefined}
      padding="flush"
    >
      <DataTable
        caption={team.name}
        rows={team.members}
        rowKey={(row) => `${row.userId} ${row.kind}`}
        columns={[
          {
            key: 'osoba',
            header: 'Osoba',
            width: '12rem',
            share: '26%',
            cell: (row) => (
              <span className="flex flex-wrap items-center gap-2">
                <span className="font-semibold">{row.name}</span>
                {row.absentUntil ? <Badge tone="warning">do {formatDate(row.absentUntil)}</Badge> : null}
              </span>
            ),
          },
          {
            key: 'stanowisko',
            header: 'Stanowisko',
            share: '32%',
            cell: (row) => (
              <>
                {positionLabels[row.kind]}
                {row.fte === 1 ? null : (
                  <span className="text-ink-soft"> · {formatNumber(row.fte)} etatu</span>
                )}
              </>
            ),
          },
          {
            key: 'rejony',
            header: 'Rejony',
            secondary: true,
            share: '22%',
            cell: (row) => row.districts.join(', ') || '–',
          },
          {
            key: 'telefon',
            header: 'Telefon',
            width: '8rem',
            share: '12%',
            nowrap: true,
            cell: (row) => (row.phone ? <PhoneNumber number={row.phone} /> : '–'),
          },
          { key: 'pokoj', header: 'Pokój', width: '5rem', cell: (row) => row.room ?? '–' },
        ]}
        empty={null}
      />
    </Card>
  )
}
