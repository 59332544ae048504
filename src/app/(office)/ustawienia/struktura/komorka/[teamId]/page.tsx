import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { UnitAreas, UnitPeople, UnitPosts } from '@/domains/structure/components/unit-cards'
import { structurePermissions } from '@/domains/structure/permissions'
import { unitPage } from '@/domains/structure/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Komórka ośrodka' }

export default officePage(
  {
    title: 'Komórka ośrodka',
    permission: structurePermissions.on('structure.read'),
    params: idParam('teamId'),
  },
  async ({ actor, clock, params }) => {
    const unit = await unitPage({ actor, clock }, params)
    const today = clock.today()
    const may = {
      change: structurePermissions.on('structure.unit.change').allowsAny(actor),
      accept: structurePermissions.on('structure.post.accept').allowsAny(actor),
    }
    return (
      <SettingsFrame
        current="/ustawienia/struktura"
        title={`${unit.name} (${unit.symbol})`}
        breadcrumbs={[{ label: 'Struktura i rejony', href: '/ustawienia/struktura' }]}
      >
        <UnitAreas unit={unit} today={today} may={may} />
        <UnitPosts unit={unit} today={today} may={may} />
        <UnitPeople unit={unit} />
      </SettingsFrame>
    )
  },
)
