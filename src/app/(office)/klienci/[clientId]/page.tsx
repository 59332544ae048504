import { AddressesCard } from '@/domains/clients/components/addresses-card'
import { ClientFrame } from '@/domains/clients/components/client-frame'
import { FactsCard } from '@/domains/clients/components/facts-card'
import { UndoMerge } from '@/domains/clients/components/undo-merge'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientAddresses, clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { clientPowers } from '../powers'

export const metadata = { title: 'Karta klienta' }

export default officePage(
  {
    title: 'Karta klienta',
    permission: clientsPermissions.on('clients.person.read'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const asked = { personId: params.clientId }
    const [client, addresses] = await Promise.all([
      clientFile({ actor, clock }, asked),
      clientAddresses({ actor, clock }, asked),
    ])
    const powers = clientPowers(actor)
    const mayChange = powers.change && client.mergedInto === null
    return (
      <ClientFrame client={client} tab="dane" today={clock.today()} powers={powers}>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <FactsCard client={client} mayChange={mayChange} />
          <AddressesCard
            personId={client.id}
            addresses={addresses}
            today={clock.today()}
            mayChange={mayChange}
          />
        </div>
        {powers.merge ? (
          <div className="flex flex-wrap gap-2 print:hidden">
            {client.mergedInto === null ? (
              <LinkButton href={`/klienci/${client.id}/scalenie`} icon="users">
                Scal z inną kartą
              </LinkButton>
            ) : null}
            {client.undoableMerge ? <UndoMerge merge={client.undoableMerge} /> : null}
          </div>
        ) : null}
      </ClientFrame>
    )
  },
)
