import { ClientFrame } from '@/domains/clients/components/client-frame'
import { AddRelationForm } from '@/domains/clients/components/relation-forms'
import { clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../../powers'

export const metadata = { title: 'Nowe powiązanie' }

export default officePage(
  {
    title: 'Nowe powiązanie',
    permission: clientsPermissions.on('clients.relation.change'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })

    return (
      <ClientFrame client={client} tab="rodzina" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Dodaj opiekuna, pełnomocnika lub osobę zobowiązaną</h2>
        <AddRelationForm personId={client.id} today={clock.today()} />
      </ClientFrame>
    )
  },
)
