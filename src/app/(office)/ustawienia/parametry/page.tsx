import { ActionCatalogue } from '@/domains/staff/components/action-catalogue'
import { ParameterFacts } from '@/domains/staff/components/centre-facts'
import { ParametersForm } from '@/domains/staff/components/parameters-form'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { staffPermissions } from '@/domains/staff/permissions'
import { centreSettings } from '@/domains/staff/queries'
import { actionCatalogue } from '@/domains/staff/structure-queries'
import { LinkButton } from '@/ui/link-button'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Parametry i normy' }

export default officePage(
  { title: 'Parametry i normy', permission: staffPermissions.on('staff.parameters.read') },
  async ({ actor, clock }) => {
    const call = { actor, clock }
    const [centre, kinds] = await Promise.all([centreSettings(call, {}), actionCatalogue(call, {})])
    const mayChange = staffPermissions.on('staff.centre.save').allowsAny(actor)
    return (
      <SettingsFrame
        current="/ustawienia/parametry"
        actions={
          centre.implementationModule ? (
            <LinkButton href="/ustawienia/wdrozenie" variant="quiet" icon="list-checks">
              Wdrożenie modelu
            </LinkButton>
          ) : undefined
        }
      >
        {mayChange ? <ParametersForm centre={centre} /> : <ParameterFacts centre={centre} />}
        <ActionCatalogue
          kinds={kinds}
          mayChange={staffPermissions.on('staff.actionKind.save').allowsAny(actor)}
        />
      </SettingsFrame>
    )
  },
)
