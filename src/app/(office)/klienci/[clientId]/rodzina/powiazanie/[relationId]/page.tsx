import { ClientFrame } from '@/domains/clients/components/client-frame'
import { EndRelationForm } from '@/domains/clients/components/relation-forms'
import { clientFamily, clientFile } from '@/domains/clients/queries'
import { found } from '@/platform/errors'
import { officePage } from '@/platform/web/office-page'
import { z } from 'zod'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../../../powers'

export const metadata = { title: 'Zakończenie powiązania' }

export default officePage(
  {
    title: 'Zakończenie powiązania',
    permission: clientsPermissions.on('clients.relation.change'),
    params: z.object({ clientId: z.uuid(), relationId: z.uuid() }),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    const { relations } = await clientFamily({ actor, clock }, { personId: client.id })
    const relation = found(relations.find((one) => one.id === params.relationId))
    return (
      <ClientFrame client={client} tab="rodzina" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Zakończ powiązanie: {relation.otherName}</h2>
        <EndRelationForm
          relationId={relation.id}
          version={relation.version}
          personId={client.id}
          today={clock.today()}
        />
      </ClientFrame>
    )
  },
)
