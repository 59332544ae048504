import { DeskCard } from '@/domains/desk/components/desk-card'
import { StartPlaces } from '@/domains/desk/components/start-places'
import { deskPermissions } from '@/domains/desk/permissions'
import { myDesk } from '@/domains/desk/queries'
import { formatDateInWords } from '@/kernel/polish'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { cn } from '@/ui/cn'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { mayLogAction, placesToStart } from './navigation'

export const metadata = { title: 'Mój pulpit' }

export default officePage(
  { title: 'Mój pulpit', permission: deskPermissions.on('desk.notice.read') },
  async ({ actor, clock }) => {
    const desk = await myDesk({ actor, clock })
    const today = clock.today()
    const idle = desk.today.length + desk.thisWeek.length + desk.later.length === 0
    const aside = desk.door.length + desk.others.length + desk.news.length > 0
    return (
      <Page>
        <PageHeader
          title={`Dzień dobry, ${actor.firstName}`}
          lead={`Dziś jest ${formatDateInWords(today)}`}
          actions={
            mayLogAction(actor) ? (
              <LinkButton
                href="/praca-socjalna/dzialania/nowe"
                variant="primary"
                icon="plus"
                className="max-sm:hidden"
              >
                Zapisz działanie
              </LinkButton>
            ) : null
          }
        />
        <div className={cn('grid items-start gap-6', aside && 'xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]')}>
          <div className="grid gap-6">
            {desk.today.length === 0 ? (
              <Card title="Na dziś">
                <EmptyState icon="circle-check" title="Na dziś nic nie czeka">
                  Gdy coś będzie wymagało Twojej decyzji, pojawi się tutaj.
                </EmptyState>
              </Card>
            ) : (
              <DeskCard title="Na dziś" lines={desk.today} today={today} />
            )}
            <DeskCard title="W tym tygodniu" lines={desk.thisWeek} today={today} />
          </div>
          {aside ? (
            <div id="powiadomienia" className="grid gap-6">
              <DeskCard title="Przeszło przez drzwi" lines={desk.door} today={today} />
              <DeskCard title="Nowe na pulpicie" lines={desk.news} today={today} />
              <DeskCard title="Czeka na innych" lines={desk.others} today={today} showDay={false} />
            </div>
          ) : null}
        </div>
        <DeskCard title="Później i bez terminu" lines={desk.later} today={today} />
        {idle ? <StartPlaces places={placesToStart(actor)} /> : null}
      </Page>
    )
  },
)
