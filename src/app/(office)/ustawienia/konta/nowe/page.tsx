import { CreateUserForm } from '@/domains/staff/components/account-forms'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Nowe konto' }

export default officePage(
  { title: 'Nowe konto', permission: staffPermissions.on('staff.account.create') },
  async () => (
    <SettingsFrame
      current="/ustawienia/konta"
      title="Nowe konto"
      breadcrumbs={[{ label: 'Konta', href: '/ustawienia/konta' }]}
    >
      <CreateUserForm />
    </SettingsFrame>
  ),
)
