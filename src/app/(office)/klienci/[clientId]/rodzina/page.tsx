import { ClientFrame } from '@/domains/clients/components/client-frame'
import { HouseholdCard } from '@/domains/clients/components/household-card'
import { RelationsCard } from '@/domains/clients/components/relations-card'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientFamily, clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Rodzina klienta' }

export default officePage(
  {
    title: 'Rodzina klienta',
    permission: clientsPermissions.on('clients.person.read'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const asked = { personId: params.clientId }
    const [client, { households, relations }] = await Promise.all([
      clientFile({ actor, clock }, asked),
      clientFamily({ actor, clock }, asked),
    ])
    const powers = clientPowers(actor)
    const mayChange = powers.change && client.mergedInto === null
    const common = { personId: client.id, today: clock.today(), mayChange }
    return (
      <ClientFrame client={client} tab="rodzina" today={clock.today()} powers={powers}>
        {client.household || client.diedOn ? null : (
          <Card>
            <EmptyState
              icon="users"
              title="Ta osoba nie należy dziś do żadnego środowiska"
              action={
                mayChange ? (
                  <span className="flex flex-wrap justify-center gap-2">
                    <LinkButton href={`/klienci/${client.id}/rodzina/nowe-srodowisko`} variant="primary">
                      Załóż środowisko
                    </LinkButton>
                    <LinkButton href={`/klienci/${client.id}/rodzina/dolacz`}>
                      Dołącz do istniejącego
                    </LinkButton>
                  </span>
                ) : null
              }
            >
              Środowisko to osoby wspólnie zamieszkujące i gospodarujące (art. 6 pkt 14 ustawy o pomocy
              społecznej). Osoba mieszkająca sama też je ma – jednoosobowe.
            </EmptyState>
          </Card>
        )}
        {households.map((household) => (
          <HouseholdCard key={household.id} household={household} {...common} />
        ))}
        <RelationsCard relations={relations} {...common} />
      </ClientFrame>
    )
  },
)
