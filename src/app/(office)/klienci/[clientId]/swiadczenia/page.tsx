import { ClientFrame } from '@/domains/clients/components/client-frame'
import { ProceedingsList } from '@/domains/clients/components/proceedings-list'
import { FilesCard } from '@/domains/clients/components/files-card'
import { casePermissions } from '@/domains/casework/permissions'
import { filesOfClient } from '@/domains/casework/queries'
import { clientFile, clientProceedings } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { LinkButton } from '@/ui/link-button'
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
    const start = casePermissions.on('casework.file.openBenefits').allowsAny(actor) ? (
      <LinkButton href={`/swiadczenia/nowe?osoba=${client.id}`} variant="primary" icon="plus">
        Nowa sprawa o świadczenie
      </LinkButton>
    ) : null
    return (
      <ClientFrame client={client} tab="swiadczenia" today={clock.today()} powers={clientPowers(actor)}>
        <FilesCard
          kind="benefits"
          files={files}
          emptyAction={start}
          inside={(file) => (
            <ProceedingsList
              proceedings={proceedings.filter((one) => one.fileId === file.id)}
              start={file.state === 'open' ? start : null}
            />
          )}
        />
      </ClientFrame>
    )
  },
)
