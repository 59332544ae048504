import { PositionKind, UserStatus } from '@/platform/db/generated/enums'
import { accountOwners } from './model'
import { filterValue, type TableSpec, type TableState } from '@/ui/table/table-params'

/** What of the list of accounts may stand in the address. */
export const accountsTable = {
  sort: ['nazwisko'],
  defaultSort: { key: 'nazwisko', direction: 'ascending' },
  pageSize: 50,
  filters: {
    stan: { kind: 'choice', values: Object.values(UserStatus) },
    czyje: { kind: 'choice', values: accountOwners },
    stanowisko: { kind: 'choice', values: Object.values(PositionKind) },
  },
} as const satisfies TableSpec<string, string>

/** The filters of the list of accounts as its query takes them. */
export function accountFilter(state: Pick<TableState, 'filters'>) {
  return {
    status: Object.values(UserStatus).find((known) => known === filterValue(state, 'stan')),
    whose: accountOwners.find((known) => known === filterValue(state, 'czyje')),
    position: Object.values(PositionKind).find((known) => known === filterValue(state, 'stanowisko')),
  }
}

/** What of the logs may stand in the address: days, an employee, a client's id, the outcome. */
export const logTable = {
  sort: ['czas'],
  defaultSort: { key: 'czas', direction: 'descending' },
  pageSize: 50,
  filters: {
    od: { kind: 'date' },
    do: { kind: 'date' },
    osoba: { kind: 'text', maxLength: 36 },
    klient: { kind: 'text', maxLength: 36 },
    wynik: { kind: 'choice', values: ['permit', 'deny'] },
  },
} as const satisfies TableSpec<string, string>
