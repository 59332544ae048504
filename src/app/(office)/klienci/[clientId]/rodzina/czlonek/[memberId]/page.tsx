import { ClientFrame } from '@/domains/clients/components/client-frame'
import { MemberForms } from '@/domains/clients/components/member-forms'
import { clientFile } from '@/domains/clients/queries'
import { found } from '@/platform/errors'
import { officePage } from '@/platform/web/office-page'
import { z } from 'zod'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../../../powers'

export const metadata = { title: 'Zmiana członka środowiska' }

export default officePage(
  {
    title: 'Zmiana członka środowiska',
    permission: clientsPermissions.on('clients.household.change'),
    params: z.object({ clientId: z.uuid(), memberId: z.uuid() }),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    const member = found(client.household?.members.find((one) => one.id === params.memberId))
    return (
      <ClientFrame client={client} tab="rodzina" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">
          {member.name} w środowisku {client.household?.name}
        </h2>
        <MemberForms member={member} backHref={`/klienci/${client.id}/rodzina`} today={clock.today()} />
      </ClientFrame>
    )
  },
)
