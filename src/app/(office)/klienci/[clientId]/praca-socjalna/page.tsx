import { ClientFrame } from '@/domains/clients/components/client-frame'
import { LinkForLiving } from '@/domains/clients/components/after-death'
import { FilesCard } from '@/domains/clients/components/files-card'
import { filesOfClient } from '@/domains/casework/queries'
import { clientFile } from '@/domains/clients/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { clientsPermissions } from '@/domains/clients/permissions'
import { socialWorkDeskPermissions } from '@/domains/social-work/permissions'
import { clientPowers } from '../../powers'

export const metadata = { title: 'Praca socjalna' }

export default officePage(
  {
    title: 'Praca socjalna',
    permission: clientsPermissions.on('clients.person.read'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params }) => {
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    const files = await filesOfClient({ actor, clock }, { personId: client.id })
    const mayOpen = socialWorkDeskPermissions.on('socialWork.file.open').allowsAny(actor)
    return (
      <ClientFrame client={client} tab="praca-socjalna" today={clock.today()} powers={clientPowers(actor)}>
        <FilesCard
          kind="socialWork"
          files={files}
          emptyAction={
            mayOpen ? (
              <LinkForLiving
                what="socialWork"
                diedOn={client.diedOn}
                href={`/praca-socjalna/nowe?osoba=${client.id}`}
                variant="primary"
              >
                Rozpocznij pracę socjalną
              </LinkForLiving>
            ) : null
          }
        />
      </ClientFrame>
    )
  },
)
