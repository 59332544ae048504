import { formatDateTime } from '@/kernel/polish'
import type { PositionKind, UserStatus } from '@/platform/db/generated/enums'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { SelectField } from '@/ui/form/select-field'
import { DataTable } from '@/ui/table/data-table'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'
import { accountOwnerLabels, positionLabels, userStatusLabels } from '../labels'
import type { AccountOwner } from '../model'
import { optionsOf } from './options'

export type AccountRow = {
  id: string
  login: string
  name: string
  status: UserStatus
  totpOn: boolean
  positions: readonly { kind: PositionKind; teamName: string | null }[]
  provider: string | null
  lastSeenAt: Date | null
}

type AccountsTableProps = {
  rows: readonly AccountRow[]
  total: number
  state: TableState
  search: SearchParams
}

const path = '/ustawienia/konta'

/** Accounts with their positions of today. */
export function AccountsTable({ rows, total, state, search }: AccountsTableProps) {
  const status = filterValue(state, 'stan') as UserStatus | undefined
  const position = filterValue(state, 'stanowisko') as PositionKind | undefined
  const whose = filterValue(state, 'czyje') as AccountOwner | undefined
  const chips = [
    ...(status
      ? [
          {
            label: `Konto: ${userStatusLabels[status].toLowerCase()}`,
            removeHref: hrefWith(path, search, { stan: null }),
          },
        ]
      : []),
    ...(whose
      ? [{ label: `Konta ${accountOwnerLabels[whose]}`, removeHref: hrefWith(path, search, { czyje: null }) }]
      : []),
    ...(position
      ? [{ label: positionLabels[position], removeHref: hrefWith(path, search, { stanowisko: null }) }]
      : []),
  ]
  return (
    <>
      <FilterBar path={path} chips={chips} clearHref={path}>
        <SelectField
          name="stanowisko"
          label="Stanowisko"
          options={optionsOf(positionLabels)}
          emptyLabel="wszystkie"
          defaultValue={position ?? ''}
        />
        <SelectField
          name="czyje"
          label="Czyje konto"
          options={optionsOf(accountOwnerLabels)}
          emptyLabel="wszystkie"
          defaultValue={whose ?? ''}
        />
        <SelectField
          name="stan"
          label="Stan konta"
          options={optionsOf(userStatusLabels)}
          emptyLabel="wszystkie"
          defaultValue={status ?? ''}
        />
      </FilterBar>
      <Card padding="flush">
        <DataTable
          caption="Konta"
          rows={rows}
          rowKey={(row) => row.id}
          rowHref={(row) => `${path}/${row.id}`}
          path={path}
          searchParams={search}
          state={state}
          total={total}
          noun={['konto', 'konta', 'kont']}
          exportHref={hrefWith('/api/exports/staff/konta', search, { strona: null })}
          printable
          columns={[
            { key: 'nazwisko', header: 'Nazwisko i imię', cell: (row) => row.name },
            { key: 'login', header: 'Login', cell: (row) => row.login },
            {
              key: 'stanowiska',
              header: 'Stanowiska dziś',
              cell: (row) => (row.provider ? `wykonawca: ${row.provider}` : <Positions of={row.positions} />),
            },
            {
              key: 'ostatnio',
              header: 'Ostatnio w programie',
              secondary: true,
              cell: (row) => (row.lastSeenAt ? formatDateTime(row.lastSeenAt) : 'jeszcze nigdy'),
            },
            { key: 'stan', header: 'Stan', cell: (row) => <AccountState row={row} /> },
          ]}
          empty={<EmptyState icon="users" title="Żadne konto nie pasuje do filtrów" />}
        />
      </Card>
    </>
  )
}

function Positions({ of }: { of: AccountRow['positions'] }) {
  if (of.length === 0) return <span className="text-ink-soft">bez stanowiska</span>
  return (
    <ul>
      {of.map(({ kind, teamName }, index) => (
        <li key={index}>
          {positionLabels[kind]}
          {teamName ? <span className="text-ink-soft"> · {teamName}</span> : null}
        </li>
      ))}
    </ul>
  )
}

function AccountState({ row }: { row: AccountRow }) {
  return (
    <span className="flex flex-wrap gap-1">
      {row.status === 'blocked' ? (
        <Badge tone="danger" icon="ban">
          zablokowane
        </Badge>
      ) : (
        <Badge tone="success">aktywne</Badge>
      )}
      {row.totpOn ? (
        <Badge tone="info" icon="key-round">
          kod
        </Badge>
      ) : null}
    </span>
  )
}
