import { formatDateTime } from '@/kernel/polish'
import { LogFrame } from '@/domains/staff/components/log-frame'
import { auditChain } from '@/domains/staff/log-queries'
import { staffPermissions } from '@/domains/staff/permissions'
import { officePage } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'

export const metadata = { title: 'Nienaruszalność rejestru' }

export default officePage(
  { title: 'Nienaruszalność rejestru', permission: staffPermissions.on('staff.logs.read') },
  async ({ actor, clock }) => {
    const { brokenAt, sealedAt } = await auditChain({ actor, clock }, {})
    const withClients = staffPermissions.on('staff.logs.readClients').allowsAny(actor)
    const last = sealedAt ? `Ostatnia pieczęć: ${formatDateTime(sealedAt)}.` : 'Nie ma jeszcze pieczęci.'
    return (
      <LogFrame current="/rejestr-dostepu/lancuch" withClients={withClients}>
        {brokenAt === null ? (
          <Callout tone="success" title="Rejestr jest nienaruszony" className="max-w-form">
            Każda pieczęć zgadza się z wpisami, które obejmuje, i z poprzednią pieczęcią. {last}
          </Callout>
        ) : (
          <Callout
            tone="danger"
            title={`Pieczęć nr ${brokenAt} nie zgadza się z wpisami`}
            className="max-w-form"
          >
            Ktoś zmienił lub usunął wpisy poza programem. Zabezpiecz kopie zapasowe i powiadom inspektora
            ochrony danych oraz dyrektora. {last}
          </Callout>
        )}
        <p className="max-w-reading text-ink-soft">
          Co minutę program pieczętuje nowe wpisy skrótem SHA-256, który obejmuje też poprzednią pieczęć. Kto
          zmieni choć jeden dawny wpis, zrywa łańcuch od tego miejsca.
        </p>
      </LogFrame>
    )
  },
)
