import { ClientFrame } from '@/domains/clients/components/client-frame'
import { ChangePersonForm } from '@/domains/clients/components/change-person-form'
import { clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Zmiana danych' }

export default officePage(
  {
    title: 'Zmiana danych',
    permission: clientsPermissions.on('clients.person.change'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })

    return (
      <ClientFrame client={client} tab="dane" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Zmień dane osoby</h2>
        <ChangePersonForm client={client} />
      </ClientFrame>
    )
  },
)
