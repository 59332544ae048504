import { DeskCard } from '@/domains/desk/components/desk-card'
import { StartPlaces } from '@/domains/desk/components/start-places'
import { deskPermissions } from '@/domains/desk/permissions'
import { myDesk } from '@/domains/desk/queries'
import { wholeParts } from '@/domains/desk/whole-parts'
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
  async ({ actor, clock, search }) => {
    const desk = await myDesk({ actor, clock })
    const today = clock.today()
    const shown = { today, whole: wholeParts(search.cale) }
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
              <DeskCard title="Na dziś" part="dzis" lines={desk.today} {...shown} />
            )}
            <DeskCard title="W tym tygodniu" part="tydzien" lines={desk.thisWeek} {...shown} />
          </div>
          {aside ? (
            <div id="powiadomienia" className="grid gap-6">
              <DeskCard title="Przeszło przez drzwi" part="drzwi" lines={desk.door} {...shown} />
              <DeskCard title="Nowe na pulpicie" part="nowe" lines={desk.news} {...shown} />
              <DeskCard title="Czeka na innych" part="inni" lines={desk.others} {...shown} showDay={false} />
            </div>
          ) : null}
        </div>
        <DeskCard title="Później i bez terminu" part="pozniej" lines={desk.later} {...shown} />
        {idle ? <StartPlaces places={placesToStart(actor)} /> : null}
      </Page>
    )
  },
)
