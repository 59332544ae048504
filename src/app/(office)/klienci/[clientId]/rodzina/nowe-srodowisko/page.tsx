import { ClientFrame } from '@/domains/clients/components/client-frame'
import { CreateHouseholdForm } from '@/domains/clients/components/create-household-form'
import { clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../../powers'

export const metadata = { title: 'Nowe środowisko' }

export default officePage(
  {
    title: 'Nowe środowisko',
    permission: clientsPermissions.on('clients.household.change'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })

    return (
      <ClientFrame client={client} tab="rodzina" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Załóż środowisko</h2>
        <CreateHouseholdForm client={client} today={clock.today()} />
      </ClientFrame>
    )
  },
)
