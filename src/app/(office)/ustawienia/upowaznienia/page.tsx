import { activePeople, authorisations } from '@/domains/staff/account-queries'
import { AuthorisationsTable } from '@/domains/staff/components/authorisations-table'
import { GrantAuthorisation } from '@/domains/staff/components/grant-authorisation-form'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { centreSettings } from '@/domains/staff/queries'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Upoważnienia' }

export default officePage(
  { title: 'Upoważnienia', permission: staffPermissions.on('staff.authorisation.read') },
  async ({ actor, clock }) => {
    const call = { actor, clock }
    const [rows, people, centre] = await Promise.all([
      authorisations(call, {}),
      activePeople(call, {}),
      centreSettings(call, {}),
    ])
    const others = people
      .filter(({ id }) => id !== actor.id)
      .map(({ id, name }) => ({ value: id, label: name }))
    return (
      <SettingsFrame current="/ustawienia/upowaznienia">
        {staffPermissions.on('staff.authorisation.grant').allowsAny(actor) ? (
          <div>
            <GrantAuthorisation people={others} authorityName={centre.authorityName} today={clock.today()} />
          </div>
        ) : null}
        <AuthorisationsTable
          rows={rows}
          today={clock.today()}
          mayEnd={staffPermissions.on('staff.authorisation.end').allowsAny(actor)}
        />
      </SettingsFrame>
    )
  },
)
