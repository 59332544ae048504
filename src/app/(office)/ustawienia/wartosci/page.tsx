import { EnterStatutoryValue } from '@/domains/staff/components/statutory-value-form'
import { StatutoryValues } from '@/domains/staff/components/statutory-values'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { statutoryValueList } from '@/domains/staff/structure-queries'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Wartości ustawowe' }

export default officePage(
  { title: 'Wartości ustawowe', permission: staffPermissions.on('staff.parameters.read') },
  async ({ actor, clock }) => {
    const lines = await statutoryValueList({ actor, clock }, {})
    return (
      <SettingsFrame
        current="/ustawienia/wartosci"
        lead="Sprawa jest liczona według wartości z dnia, którego dotyczy. Wydane decyzje się nie zmieniają."
      >
        {staffPermissions.on('staff.statutoryValue.save').allowsAny(actor) ? (
          <div>
            <EnterStatutoryValue values={lines.map(({ key, label }) => ({ value: key, label }))} />
          </div>
        ) : null}
        <StatutoryValues lines={lines} />
      </SettingsFrame>
    )
  },
)
