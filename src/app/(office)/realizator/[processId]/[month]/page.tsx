import { z } from 'zod'
import { isListedMonth } from '@/kernel/calendar-day'
import { formatDate, formatMonth } from '@/kernel/polish'
import { OwnMonthScreen } from '@/domains/services-monitoring/components/own-month-screen'
import { Contact, OwnMonthMark } from '@/domains/services-monitoring/components/own-services'
import { ownMonth } from '@/domains/services-monitoring/own-month-queries'
import { ownServicePermissions } from '@/domains/services-monitoring/own-service-permissions'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Dane za miesiąc' }

export default officePage(
  {
    title: 'Dane za miesiąc',
    permission: ownServicePermissions.on('monitoring.ownService.send'),
    params: z.object({ processId: z.uuid(), month: z.string().refine(isListedMonth) }),
  },
  async ({ actor, clock, params }) => {
    const page = await ownMonth({ actor, clock }, params)
    return (
      <Page>
        <PageHeader
          title={`Dane za ${formatMonth(page.month)}`}
          breadcrumbs={[{ label: 'Moje usługi', href: '/realizator' }]}
          lead={`${page.title}. Umowa ${page.contract}. Termin ${formatDate(page.dueOn)}.`}
          badges={<OwnMonthMark status={page.status} />}
        />
        <Contact contact={page.contact} />
        <OwnMonthScreen page={page} />
      </Page>
    )
  },
)
