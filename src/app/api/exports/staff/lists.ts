import { accountsExport, authorisations, type AccountLine } from '@/domains/staff/account-queries'
import { authorisationKindLabels, positionLabels, userStatusLabels } from '@/domains/staff/labels'
import type { AuthorisationRow } from '@/domains/staff/registers'
import { directory, statutoryValueList, type Member } from '@/domains/staff/structure-queries'
import { accountFilter, accountsTable } from '@/domains/staff/table'
import { statutoryAmount } from '@/domains/staff/statutory-amount'
import { formatDate, formatDateTime } from '@/kernel/polish'
import type { QueryCall } from '@/platform/query/define-query'
import { tableParams, type SearchParams } from '@/ui/table/table-params'
import { xlsx, type FileColumn } from '../answer'

type StaffList = (call: QueryCall, search: SearchParams) => Promise<Response>

const fileOf = (name: string, call: QueryCall) => `${name}-${call.clock.today()}.xlsx`

const accountColumns: readonly FileColumn<AccountLine>[] = [
  { header: 'Nazwisko i imię', width: 30, cell: (row) => row.name },
  { header: 'Login', width: 20, cell: (row) => row.login },
  {
    header: 'Stanowiska dziś',
    width: 60,
    cell: (row) =>
      row.provider
        ? `wykonawca: ${row.provider}`
        : row.positions
            .map(({ kind, teamName }) => positionLabels[kind] + (teamName ? ` (${teamName})` : ''))
            .join(', '),
  },
  {
    header: 'Ostatnio w programie',
    width: 20,
    cell: (row) => (row.lastSeenAt ? formatDateTime(row.lastSeenAt) : 'jeszcze nigdy'),
  },
  { header: 'Stan', width: 14, cell: (row) => userStatusLabels[row.status] },
  { header: 'Kod jednorazowy', width: 16, cell: (row) => (row.totpOn ? 'włączony' : 'wyłączony') },
]

const konta: StaffList = async (call, search) => {
  const rows = await accountsExport(call, accountFilter(tableParams(search, accountsTable)))
  return xlsx(fileOf('konta', call), 'Konta', accountColumns, rows)
}

type DirectoryLine = Member & { team: string }

const directoryColumns: readonly FileColumn<DirectoryLine>[] = [
  { header: 'Zespół', width: 34, cell: (row) => row.team },
  { header: 'Osoba', width: 28, cell: (row) => row.name },
  { header: 'Stanowisko', width: 36, cell: (row) => positionLabels[row.kind] },
  { header: 'Etat', width: 8, cell: (row) => row.fte },
  { header: 'Rejony', width: 30, cell: (row) => row.districts.join(', ') },
  { header: 'Telefon', width: 16, cell: (row) => row.phone },
  { header: 'Pokój', width: 8, cell: (row) => row.room },
  {
    header: 'Nieobecność do',
    width: 16,
    cell: (row) => (row.absentUntil ? formatDate(row.absentUntil) : null),
  },
]

const kadry: StaffList = async (call) => {
  const teams = await directory(call, {})
  const lines = teams.flatMap(({ name, members }) => members.map((member) => ({ ...member, team: name })))
  return xlsx(fileOf('kadry', call), 'Kadry', directoryColumns, lines)
}

const authorisationColumns: readonly FileColumn<AuthorisationRow>[] = [
  { header: 'Osoba', width: 28, cell: (row) => row.name },
  { header: 'Do czego', width: 36, cell: (row) => authorisationKindLabels[row.kind] },
  { header: 'Nr dokumentu', width: 20, cell: (row) => row.documentNumber },
  { header: 'W imieniu', width: 40, cell: (row) => row.onBehalfOf },
  { header: 'Od dnia', width: 12, cell: (row) => formatDate(row.validFrom) },
  { header: 'Do dnia', width: 12, cell: (row) => (row.validTo ? formatDate(row.validTo) : null) },
]

const upowaznienia: StaffList = async (call) =>
  xlsx(fileOf('upowaznienia', call), 'Upoważnienia', authorisationColumns, await authorisations(call, {}))

const periodStates = { past: 'wcześniejsza', current: 'obowiązuje', future: 'zapowiedziana' } as const

const wartosci: StaffList = async (call) => {
  const lines = await statutoryValueList(call, {})
  const periods = lines.flatMap((line) => line.periods.map((period) => ({ ...line, ...period })))
  const columns: readonly FileColumn<(typeof periods)[number]>[] = [
    { header: 'Wartość ustawowa', width: 60, cell: (row) => row.label },
    { header: 'Wysokość', width: 16, cell: (row) => statutoryAmount(row.value, row.unit) },
    { header: 'Od dnia', width: 12, cell: (row) => formatDate(row.validFrom) },
    { header: 'Stan', width: 14, cell: (row) => periodStates[row.state] },
    { header: 'Źródło', width: 60, cell: (row) => row.source },
  ]
  return xlsx(fileOf('wartosci-ustawowe', call), 'Wartości ustawowe', columns, periods)
}

/** Lists of the staff domain that can be taken out, by the last part of their address. */
export const staffLists: Readonly<Record<string, StaffList>> = { konta, kadry, upowaznienia, wartosci }
