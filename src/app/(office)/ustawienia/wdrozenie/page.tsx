import { activePeople } from '@/domains/staff/account-queries'
import { SettingsFrame } from '@/domains/staff/components/settings-frame'
import { ImplementationList } from '@/domains/structure/components/implementation-list'
import { implementation } from '@/domains/structure/implementation-queries'
import { structurePermissions } from '@/domains/structure/permissions'
import { officePage } from '@/platform/web/office-page'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Wdrożenie modelu' }

export default officePage(
  { title: 'Wdrożenie modelu', permission: structurePermissions.on('structure.implementation.read') },
  async ({ actor, clock }) => {
    const call = { actor, clock }
    const [found, people] = await Promise.all([implementation(call, {}), activePeople(call, {})])
    const { on, lines, departmentHeads } = found
    return (
      <SettingsFrame
        current="/ustawienia/parametry"
        title="Wdrożenie modelu"
        breadcrumbs={[{ label: 'Parametry i normy', href: '/ustawienia/parametry' }]}
        lead="Zadania czterech faz z tabeli 36: kto odpowiada, do kiedy, co zrobiono."
        actions={
          on ? (
            <>
              <LinkButton href="/api/exports/implementation" download variant="quiet" icon="download">
                Pobierz XLSX
              </LinkButton>
              <PrintButton />
            </>
          ) : undefined
        }
      >
        {on ? (
          <ImplementationList
            lines={lines}
            people={people.map(({ id, name }) => ({ value: id, label: name }))}
            departmentHeads={departmentHeads}
            mayChange={structurePermissions.on('structure.implementation.change').allowsAny(actor)}
            today={clock.today()}
          />
        ) : (
          <EmptyState icon="list-checks" title="Moduł jest wyłączony">
            Administrator włącza „Wdrożenie modelu” w parametrach ośrodka.
          </EmptyState>
        )}
      </SettingsFrame>
    )
  },
)
