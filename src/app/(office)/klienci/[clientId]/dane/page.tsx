import { redirect } from 'next/navigation'
import { clientsPermissions } from '@/domains/clients/permissions'
import { idParam, officePage } from '@/platform/web/office-page'

export default officePage(
  {
    title: 'Karta klienta',
    permission: clientsPermissions.on('clients.person.read'),
    params: idParam('clientId'),
  },
  async ({ params }) => redirect(`/klienci/${params.clientId}`),
)
