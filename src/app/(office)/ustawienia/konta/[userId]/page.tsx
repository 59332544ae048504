import { account } from '@/domains/staff/account-queries'
import { AccountScreen } from '@/domains/staff/components/account-screen'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { structureOptions } from '@/domains/staff/structure-queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { Badge } from '@/ui/badge'

export const metadata = { title: 'Konto' }

export default officePage(
  { title: 'Konto', permission: staffPermissions.on('staff.account.read'), params: idParam('userId') },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [found, options] = await Promise.all([account(call, params), structureOptions(call, {})])
    const may = (key: Parameters<typeof staffPermissions.on>[0]) => staffPermissions.on(key).allowsAny(actor)
    return (
      <SettingsFrame
        current="/ustawienia/konta"
        title={`${found.firstName} ${found.lastName}`}
        breadcrumbs={[{ label: 'Konta', href: '/ustawienia/konta' }]}
        badges={
          found.status === 'blocked' ? (
            <Badge tone="danger" icon="ban">
              konto zablokowane
            </Badge>
          ) : undefined
        }
      >
        <AccountScreen
          account={found}
          options={options}
          today={clock.today()}
          own={found.id === actor.id}
          mayChange={may('staff.account.change')}
        />
      </SettingsFrame>
    )
  },
)
