import { ClientFrame } from '@/domains/clients/components/client-frame'
import { MergeSearch } from '@/domains/clients/components/merge-search'
import { clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Scalenie kart' }

export default officePage(
  {
    title: 'Scalenie kart',
    permission: clientsPermissions.on('clients.person.merge'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })

    return (
      <ClientFrame client={client} tab={null} today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Z którą kartą scalić</h2>
        <p className="max-w-reading text-ink-soft">
          Znajdź drugą kartę tej samej osoby. Zanim cokolwiek się zmieni, zobaczysz obie karty obok siebie.
        </p>
        <MergeSearch personId={client.id} />
      </ClientFrame>
    )
  },
)
