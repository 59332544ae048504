import { WorkHoursForm } from '@/domains/intake/components/work-hours-form'
import { hoursPermissions } from '@/domains/intake/calendar-permissions'
import { workHours } from '@/domains/intake/calendar-queries'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Godziny przyjęć' }

export default officePage(
  { title: 'Godziny przyjęć', permission: hoursPermissions.on('intake.workHours.change') },
  async ({ actor, clock }) => {
    const blocks = await workHours({ actor, clock }, { userId: actor.id })
    return (
      <Page width="form">
        <PageHeader
          title="Moje godziny przyjęć"
          breadcrumbs={[{ label: 'Kalendarz', href: '/kalendarz' }]}
          lead="Z tych godzin powstają wolne terminy, które widzi pierwszy kontakt. Umówione spotkania zostają."
        />
        <WorkHoursForm userId={actor.id} blocks={blocks} />
      </Page>
    )
  },
)
