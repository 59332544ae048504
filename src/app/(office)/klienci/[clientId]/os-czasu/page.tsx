import { ClientFrame } from '@/domains/clients/components/client-frame'
import { TimelineView } from '@/domains/clients/components/timeline-view'
import { timelineKinds } from '@/domains/clients/inputs/searching'
import { clientsPermissions } from '@/domains/clients/permissions'
import { clientFile, clientTimeline } from '@/domains/clients/queries'
import { idParam, officePage, one } from '@/platform/web/office-page'
import { clientPowers, knownLabel } from '../../powers'

export const metadata = { title: 'Oś czasu klienta' }

export default officePage(
  {
    title: 'Oś czasu klienta',
    permission: clientsPermissions.on('clients.person.read'),
    params: idParam('clientId'),
  },
  async ({ actor, clock, params, search }) => {
    const kind = timelineKinds.find((one) => one === search.rodzaj) ?? null
    const asked = Number(one(search.strona) ?? 1)
    const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
    const [client, timeline] = await Promise.all([
      clientFile({ actor, clock }, { personId: params.clientId }),
      clientTimeline({ actor, clock }, { personId: params.clientId, kind, page }),
    ])
    return (
      <ClientFrame client={client} tab="os-czasu" today={clock.today()} powers={clientPowers(actor)}>
        <h2 className="sr-only">Oś czasu</h2>
        <TimelineView
          personId={client.id}
          kind={kind}
          page={page}
          timeline={timeline}
          today={clock.today()}
          labelOf={knownLabel}
        />
      </ClientFrame>
    )
  },
)
