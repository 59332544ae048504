import { z } from 'zod'
import { BookForm } from '@/domains/intake/components/book-form'
import { calendarOwners } from '@/domains/intake/calendar-queries'
import { counterPermissions } from '@/domains/intake/permissions'
import { bookingStart } from '@/domains/intake/registration-queries'
import { officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Nowe spotkanie' }

const id = z.uuid().nullable().catch(null)
const instant = z.iso.datetime().nullable().catch(null)

export default officePage(
  { title: 'Nowe spotkanie', permission: counterPermissions.on('intake.calendar.book') },
  async ({ actor, clock, search }) => {
    const call = { actor, clock }
    const [{ person }, owners] = await Promise.all([
      bookingStart(call, { personId: id.parse(one(search.osoba)) }),
      calendarOwners(call, {}),
    ])
    const hosts = owners.filter(({ receives }) => receives)
    const known = (asked: string | null) => (hosts.some((host) => host.id === asked) ? (asked ?? '') : '')
    const [startsAt, endsAt] = [instant.parse(one(search.od)), instant.parse(one(search.do))]
    return (
      <Page width="form">
        <PageHeader
          title="Nowe spotkanie"
          breadcrumbs={[{ label: 'Kalendarz', href: '/kalendarz' }]}
          lead="Wybierz, z kim i kiedy. Wolne terminy wynikają z godzin przyjęć, zajętych spotkań i nieobecności."
        />
        <BookForm
          person={person}
          contactId={id.parse(one(search.zgloszenie))}
          hosts={hosts}
          hostId={known(id.parse(one(search.pracownik))) || known(actor.id)}
          secondId={known(id.parse(one(search.drugi)))}
          slot={startsAt && endsAt ? { startsAt, endsAt } : null}
        />
      </Page>
    )
  },
)
