import { CentreFacts } from '@/domains/staff/components/centre-facts'
import { CentreForm } from '@/domains/staff/components/centre-form'
import { LogoCard } from '@/domains/staff/components/logo-card'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { logoOf } from '@/domains/staff/logo'
import { staffPermissions } from '@/domains/staff/permissions'
import { centreSettings } from '@/domains/staff/queries'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Ustawienia' }

export default officePage(
  { title: 'Ustawienia', permission: staffPermissions.on('staff.parameters.read') },
  async ({ actor, clock }) => {
    const centre = await centreSettings({ actor, clock }, {})
    const mayChange = staffPermissions.on('staff.centre.save').allowsAny(actor)
    return (
      <SettingsFrame current="/ustawienia">
        {mayChange ? (
          <>
            <CentreForm centre={centre} />
            <LogoCard centre={centre} logo={logoOf(centre)} />
          </>
        ) : (
          <CentreFacts centre={centre} />
        )}
      </SettingsFrame>
    )
  },
)
