import { ClientFrame } from '@/domains/clients/components/client-frame'
import { DeathForm } from '@/domains/clients/components/death-form'
import { clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Zgon' }

export default officePage(
  { title: 'Zgon', permission: clientsPermissions.on('clients.person.change'), params: idParam('clientId') },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })

    return (
      <ClientFrame client={client} tab="dane" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Zgon</h2>
        <DeathForm client={client} />
      </ClientFrame>
    )
  },
)
