import { CallBackList } from '@/domains/intake/components/call-back-list'
import { IntakeTabs } from '@/domains/intake/components/intake-tabs'
import { callBackPermissions } from '@/domains/intake/call-back-permissions'
import { callBackList } from '@/domains/intake/call-back-queries'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Do oddzwonienia' }

export default officePage(
  { title: 'Do oddzwonienia', permission: callBackPermissions.on('intake.callBack.work') },
  async ({ actor, clock }) => {
    const rows = await callBackList({ actor, clock }, {})
    const calls = rows.map(({ contact, ...row }) => ({
      ...row,
      contactNumber: contact.number,
      who: contact.person ? `${contact.person.firstName} ${contact.person.lastName}` : 'Zgłoszenie anonimowe',
    }))
    return (
      <Page>
        <PageHeader
          title="Do oddzwonienia"
          lead="Nikt nie odchodzi z „brakiem terminów” – oddzwaniamy z terminem."
        />
        <IntakeTabs current="/zgloszenia/do-oddzwonienia" />
        <Card>
          {calls.length === 0 ? (
            <EmptyState icon="phone" title="Nikt nie czeka na telefon">
              Tu pojawią się osoby, dla których nie było terminu.
            </EmptyState>
          ) : (
            <CallBackList calls={calls} today={clock.today()} />
          )}
        </Card>
      </Page>
    )
  },
)
