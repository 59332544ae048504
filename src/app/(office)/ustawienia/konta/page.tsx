import { accounts } from '@/domains/staff/account-queries'
import { AccountsTable } from '@/domains/staff/components/accounts-table'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { accountFilter, accountsTable } from '@/domains/staff/table'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Konta' }

export default officePage(
  { title: 'Konta', permission: staffPermissions.on('staff.account.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, accountsTable)
    const { rows, total } = await accounts(
      { actor, clock },
      { ...accountFilter(state), page: state.page, pageSize: state.pageSize },
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
