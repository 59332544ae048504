import { DistrictForm } from '@/domains/staff/components/district-form'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { district } from '@/domains/staff/structure-queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'

export const metadata = { title: 'Rejon' }

export default officePage(
  {
    title: 'Rejon',
    permission: staffPermissions.on('staff.parameters.read'),
    params: idParam('districtId'),
  },
  async ({ actor, clock, params }) => {
    const found = await district({ actor, clock }, params)
    const mayChange = staffPermissions.on('staff.district.save').allowsAny(actor)
    return (
      <SettingsFrame
        current="/ustawienia/struktura"
        title={found.name}
        breadcrumbs={[{ label: 'Struktura i rejony', href: '/ustawienia/struktura' }]}
      >
        {mayChange ? (
          <DistrictForm district={found} />
        ) : (
          <Card title="Ulice i miejscowości">
            <ul className="sm:columns-2 lg:columns-3">
              {found.streets.map(({ id, street, houseFrom, houseTo }) => (
                <li key={id}>
                  {street}
                  {houseFrom === null && houseTo === null ? null : ` ${houseFrom ?? ''}–${houseTo ?? ''}`}
                </li>
              ))}
            </ul>
          </Card>
        )}
      </SettingsFrame>
    )
  },
)
