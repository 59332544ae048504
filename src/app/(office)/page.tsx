import { DeskList } from '@/domains/desk/components/desk-list'
import { deskPermissions } from '@/domains/desk/permissions'
import { myDesk, notices } from '@/domains/desk/queries'
import { formatDateInWords } from '@/kernel/polish'
import { officePage } from '@/platform/web/office-page'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Mój pulpit' }

export default officePage(
  { title: 'Mój pulpit', permission: deskPermissions.on('desk.notice.read') },
  async ({ actor, clock }) => {
    const call = { actor, clock }
    const [parts, news] = await Promise.all([myDesk(call), notices(call, {})])
    const today = clock.today()
    return (
      <Page>
        <PageHeader
          title={`Dzień dobry, ${actor.firstName}`}
          lead={`Dziś jest ${formatDateInWords(today)}`}
        />
        <Card title="Na dziś" aside={<Badge icon={undefined}>{parts.today.length}</Badge>}>
          {parts.today.length === 0 ? (
            <EmptyState icon="circle-check" title="Na dziś nic nie czeka" />
          ) : (
            <DeskList lines={parts.today} today={today} />
          )}
        </Card>
        {parts.thisWeek.length > 0 ? (
          <Card title="W tym tygodniu" aside={<Badge icon={undefined}>{parts.thisWeek.length}</Badge>}>
            <DeskList lines={parts.thisWeek} today={today} />
          </Card>
        ) : null}
        {news.length > 0 ? (
          <Card
            id="powiadomienia"
            title="Nowe na pulpicie"
            aside={<Badge icon={undefined}>{news.length}</Badge>}
          >
            <DeskList lines={news} today={today} showDay={false} />
          </Card>
        ) : null}
        {parts.later.length > 0 ? (
          <Card title="Później i bez terminu" aside={<Badge icon={undefined}>{parts.later.length}</Badge>}>
            <DeskList lines={parts.later} today={today} />
          </Card>
        ) : null}
      </Page>
    )
  },
)
