import { formatDate } from '@/kernel/polish'
import { AppointmentLine } from '@/domains/intake/components/appointment-line'
import { IntakeTabs } from '@/domains/intake/components/intake-tabs'
import { counterPermissions } from '@/domains/intake/permissions'
import { tomorrowCalls } from '@/domains/intake/calendar-queries'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Jutro do potwierdzenia' }

export default officePage(
  { title: 'Jutro do potwierdzenia', permission: counterPermissions.on('intake.calendar.book') },
  async ({ actor, clock }) => {
    const { date, entries } = await tomorrowCalls({ actor, clock }, {})
    return (
      <Page>
        <PageHeader
          title="Do potwierdzenia telefonem"
          lead={`Spotkania w najbliższym dniu roboczym, ${formatDate(date)}. Telefon dzień wcześniej ogranicza nieobecności.`}
          actions={<PrintButton />}
        />
        <IntakeTabs current="/kalendarz/jutro" />
        <Card>
          {entries.length === 0 ? (
            <EmptyState icon="calendar-days" title="Nie ma spotkań do potwierdzenia" />
          ) : (
            <ul className="flex flex-col divide-y divide-line">
              {entries.map((entry) => (
                <AppointmentLine key={entry.id} entry={entry} now={clock.now().toISOString()} showWorker />
              ))}
            </ul>
          )}
        </Card>
      </Page>
    )
  },
)
