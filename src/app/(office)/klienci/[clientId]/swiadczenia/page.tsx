import { ClientFrame } from '@/domains/clients/components/client-frame'
import { ProceedingsList } from '@/domains/clients/components/proceedings-list'
import { FilesCard } from '@/domains/clients/components/files-card'
import { filesOfClient } from '@/domains/casework/queries'
import { clientFile, clientProceedings } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Świadczenia' }

export default officePage(
  {
    title: 'Świadczenia',
    permission: clientsPermissions.on('clients.person.read'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    const [files, proceedings] = await Promise.all([
      filesOfClient({ actor, clock }, { personId: client.id }),
      clientProceedings({ actor, clock }, { personId: client.id }),
    ])
    return (
      <ClientFrame client={client} tab="swiadczenia" today={clock.today()} powers={clientPowers(actor)}>
        <FilesCard
          kind="benefits"
          files={files}
          inside={(file) => (
            <ProceedingsList proceedings={proceedings.filter((one) => one.fileId === file.id)} />
          )}
        />
      </ClientFrame>
    )
  },
)
