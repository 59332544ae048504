import { accounts } from '@/domains/staff/account-queries'
import { AccountsTable } from '@/domains/staff/components/accounts-table'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { accountsTable } from '@/domains/staff/table'
import { PositionKind, UserStatus } from '@/domains/staff/model'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { filterValue, tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Konta' }

export default officePage(
  { title: 'Konta', permission: staffPermissions.on('staff.account.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, accountsTable)
    const status = Object.values(UserStatus).find((known) => known === filterValue(state, 'stan'))
    const position = Object.values(PositionKind).find((known) => known === filterValue(state, 'stanowisko'))
    const { rows, total } = await accounts(
      { actor, clock },
      { page: state.page, pageSize: state.pageSize, status, position },
    )
    return (
      <SettingsFrame
        current="/ustawienia/konta"
        actions={
          staffPermissions.on('staff.account.create').allowsAny(actor) ? (
            <LinkButton href="/ustawienia/konta/nowe" variant="primary" icon="user-plus">
              Załóż konto
            </LinkButton>
          ) : undefined
        }
      >
        <AccountsTable rows={rows} total={total} state={state} search={search} />
      </SettingsFrame>
    )
  },
)
