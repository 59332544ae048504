import { DistrictForm } from '@/domains/staff/components/district-form'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Nowy rejon' }

export default officePage(
  { title: 'Nowy rejon', permission: staffPermissions.on('staff.district.save') },
  async () => (
    <SettingsFrame
      current="/ustawienia/struktura"
      title="Nowy rejon"
      breadcrumbs={[{ label: 'Struktura i rejony', href: '/ustawienia/struktura' }]}
    >
      <DistrictForm district={null} />
    </SettingsFrame>
  ),
)
