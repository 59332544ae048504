import { ClientFrame } from '@/domains/clients/components/client-frame'
import { JoinHouseholdForm } from '@/domains/clients/components/join-household-form'
import { clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../../powers'

export const metadata = { title: 'Dołączenie do środowiska' }

export default officePage(
  {
    title: 'Dołączenie do środowiska',
    permission: clientsPermissions.on('clients.household.change'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })

    return (
      <ClientFrame client={client} tab="rodzina" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">
          {client.household ? 'Dołącz osobę do środowiska' : 'Dołącz do istniejącego środowiska'}
        </h2>
        <JoinHouseholdForm client={client} today={clock.today()} />
      </ClientFrame>
    )
  },
)
