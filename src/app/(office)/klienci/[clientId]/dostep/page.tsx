import { ClientFrame } from '@/domains/clients/components/client-frame'
import { ReadersTable } from '@/domains/clients/components/readers-table'
import { clientsPermissions } from '@/domains/clients/permissions'
import { accessOfClient, clientFile } from '@/domains/clients/queries'
import { idParam, officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { clientPowers, knownLabel } from '../../powers'

export const metadata = { title: 'Kto tu zaglądał' }

const lead =
  'Kto i kiedy otwierał kartę albo akta tej osoby, także próby, którym odmówiono. Tego rejestru nie da się zmienić.'

export default officePage(
  {
    title: 'Kto tu zaglądał',
    permission: clientsPermissions.on('clients.person.readAccess'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params, search }) => {
    const asked = Number(one(search.strona) ?? 1)
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
    const readers = await accessOfClient({ actor, clock }, { personId: params.clientId, page })
    const table = (
      <ReadersTable personId={params.clientId} readers={readers} page={page} labelOf={knownLabel} />
    )
    // the data protection officer reads the register and sees nothing of the client
    if (!clientsPermissions.on('clients.person.read').allowsAny(actor)) {
      return (
        <Page>
          <PageHeader title="Kto tu zaglądał" lead={`${lead} Numer osoby: ${params.clientId}.`} />
          {table}
        </Page>
      )
    }
    const client = await clientFile({ actor, clock }, { personId: params.clientId })
    return (
      <ClientFrame client={client} tab="dostep" today={clock.today()} powers={clientPowers(actor)}>
        <p className="max-w-reading text-ink-soft">{lead}</p>
        {table}
      </ClientFrame>
    )
  },
)
