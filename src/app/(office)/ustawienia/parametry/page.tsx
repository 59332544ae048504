import { measuredWords } from '@/domains/social-work/components/time-norm-list'
import { hours } from '@/domains/social-work/components/report-table'
import { timeNorms } from '@/domains/social-work/time-norm-queries'
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
    const [centre, kinds, times] = await Promise.all([
      centreSettings(call, {}),
      actionCatalogue(call, {}),
      timeNorms(call, {}),
    ])
    const notes = Object.fromEntries(
      times.map((line) => [line.activity, `Orientacyjnie ${hours(line.minutes)}. ${measuredWords(line)}`]),
    )
    const mayChange = staffPermissions.on('staff.centre.save').allowsAny(actor)
    return (
      <SettingsFrame
        current="/ustawienia/parametry"
        actions={
          <>
            <LinkButton href="/ustawienia/parametry/czasy" variant="quiet" icon="clock">
              Czasy orientacyjne
            </LinkButton>
            {centre.implementationModule ? (
              <LinkButton href="/ustawienia/wdrozenie" variant="quiet" icon="list-checks">
                Wdrożenie modelu
              </LinkButton>
            ) : null}
          </>
        }
      >
        {mayChange ? <ParametersForm centre={centre} /> : <ParameterFacts centre={centre} />}
        <ActionCatalogue
          kinds={kinds}
          notes={notes}
          mayChange={staffPermissions.on('staff.actionKind.save').allowsAny(actor)}
        />
      </SettingsFrame>
    )
  },
)
