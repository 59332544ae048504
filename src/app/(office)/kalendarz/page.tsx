import { isListedDay } from '@/kernel/calendar-day'
import { addDays, dayOfWeek } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { z } from 'zod'
import { CalendarBar } from '@/domains/intake/components/calendar-bar'
import { CalendarWeek } from '@/domains/intake/components/calendar-week'
import { counterPermissions } from '@/domains/intake/permissions'
import { calendar, calendarOwners } from '@/domains/intake/calendar-queries'
import { freeDays } from '@/domains/intake/free-slot-queries'
import { officePage, one } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Kalendarz' }

export default officePage(
  { title: 'Kalendarz', permission: counterPermissions.on('intake.calendar.read') },
  async ({ actor, clock, search }) => {
    const asked = one(search.dzien)
    const day = asked && isListedDay(asked) ? asked : clock.today()
    const monday = addDays(day, 1 - dayOfWeek(day))
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
    const owners = await calendarOwners({ actor, clock }, {})
    const chosen = z.uuid().safeParse(one(search.pracownik))
    const fallback = owners.find((owner) => owner.id === actor.id) ?? owners[0]
    const userId = chosen.success ? chosen.data : (fallback?.id ?? actor.id)
    const mayBook = counterPermissions.on('intake.calendar.book').allowsAny(actor)
    const [entries, free] = await Promise.all([
      calendar({ actor, clock }, { userId, from: monday, to: addDays(monday, 6) }),
      mayBook ? freeDays({ actor, clock }, { userIds: [userId] }) : [],
    ])
    return (
      <Page>
        <PageHeader
          title="Kalendarz"
          lead={`Tydzień od ${formatDate(monday)} do ${formatDate(addDays(monday, 6))}.`}
          actions={
            mayBook ? (
              <LinkButton href={`/kalendarz/nowe?pracownik=${userId}`} variant="primary" icon="plus">
                Umów spotkanie
              </LinkButton>
            ) : null
          }
        />
        <CalendarBar owners={owners} userId={userId} monday={monday} mayEditHours={userId === actor.id} />
        <CalendarWeek
          days={days}
          entries={entries}
          today={clock.today()}
          now={clock.now().toISOString()}
          free={free}
          userId={userId}
        />
      </Page>
    )
  },
)
