import { ClientFrame } from '@/domains/clients/components/client-frame'
import { DocumentsTable } from '@/domains/clients/components/documents-table'
import { clientDocuments, clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Dokumenty klienta' }

export default officePage(
  {
    title: 'Dokumenty klienta',
    permission: clientsPermissions.on('clients.person.read'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    const documents = await clientDocuments({ actor, clock }, { personId: client.id })
    return (
      <ClientFrame client={client} tab="dokumenty" today={clock.today()} powers={clientPowers(actor)}>
        <DocumentsTable documents={documents} />
      </ClientFrame>
    )
  },
)
