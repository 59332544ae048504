import { ClientFrame } from '@/domains/clients/components/client-frame'
import { MergeForm } from '@/domains/clients/components/merge-form'
import { clientFile, mergePreview } from '@/domains/clients/queries'
import { officePage } from '@/platform/web/office-page'
import { z } from 'zod'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../../powers'

export const metadata = { title: 'Porównanie kart' }

export default officePage(
  {
    title: 'Porównanie kart',
    permission: clientsPermissions.on('clients.person.merge'),
    params: z.object({ clientId: z.uuid(), otherId: z.uuid() }),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    const preview = await mergePreview({ actor, clock }, { keptId: client.id, mergedId: params.otherId })
    return (
      <ClientFrame client={client} tab={null} today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="text-xl">Scalenie dwóch kart</h2>
        <MergeForm preview={preview} />
      </ClientFrame>
    )
  },
)
