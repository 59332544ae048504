import { ClientFrame } from '@/domains/clients/components/client-frame'
import { AddressForm } from '@/domains/clients/components/address-form'
import { clientFile } from '@/domains/clients/queries'
import { AddressKind } from '@/platform/db/generated/enums'
import { idParam, officePage, one } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Zmiana adresu' }

export default officePage(
  {
    title: 'Zmiana adresu',
    permission: clientsPermissions.on('clients.person.change'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params, search }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    const asked = one(search.rodzaj)
    const kind =
      Object.values(AddressKind).find((value) => value === asked) ??
      (client.homeless ? 'lastRegistered' : 'residence')
    return (
      <ClientFrame client={client} tab="dane" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Zmień lub dodaj adres</h2>
        <AddressForm client={client} kind={kind} today={clock.today()} />
      </ClientFrame>
    )
  },
)
