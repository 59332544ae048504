import { coordinationChecks } from '@/domains/services-organisation/coordination-queries'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { CheckList, checkWords } from '@/domains/structure/components/check-list'
import { structurePermissions } from '@/domains/structure/permissions'
import { structureChecks } from '@/domains/structure/queries'
import { officePage } from '@/platform/web/office-page'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Sprawdzenie struktury' }

export default officePage(
  { title: 'Sprawdzenie struktury', permission: structurePermissions.on('structure.read') },
  async ({ actor, clock }) => {
    const call = { actor, clock }
    const [structure, coordination] = await Promise.all([
      structureChecks(call, {}),
      coordinationChecks(call, {}),
    ])
    const checks = [...structure, ...coordination]
    return (
      <SettingsFrame
        current="/ustawienia/struktura"
        title="Sprawdzenie struktury"
        breadcrumbs={[{ label: 'Struktura i rejony', href: '/ustawienia/struktura' }]}
        lead={checkWords(checks)}
        actions={<PrintButton label="Drukuj sprawdzenie" />}
      >
        <CheckList checks={checks} />
      </SettingsFrame>
    )
  },
)
