import { z } from 'zod'
import { formatDate, formatMonth } from '@/kernel/polish'
import { isListedMonth } from '@/kernel/calendar-day'
import { MonthMark } from '@/domains/services-monitoring/components/marks'
import { ReportScreen } from '@/domains/services-monitoring/components/report-screen'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { reportPage } from '@/domains/services-monitoring/queries'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Miesięczne sprawozdanie z usługi' }

export default officePage(
  {
    title: 'Miesięczne sprawozdanie z usługi',
    permission: monitoringPermissions.on('monitoring.report.read'),
    params: z.object({ processId: z.uuid(), month: z.string().refine(isListedMonth) }),
  },
  async ({ actor, clock, params }) => {
    const page = await reportPage({ actor, clock }, params)
    return (
      <Page>
        <PageHeader
          title={`Sprawozdanie za ${formatMonth(page.month)}`}
          breadcrumbs={[
            { label: 'Usługi', href: '/uslugi' },
            { label: page.title, href: `/uslugi/${page.id}/nadzor` },
          ]}
          lead={[
            `${page.title}.`,
            page.contractor ? `Wykonawca: ${page.contractor}.` : '',
            page.coordinator ? `Koordynuje ${page.coordinator}.` : '',
            `Termin ${formatDate(page.standing.dueOn)}.`,
          ]
            .filter((part) => part !== '')
            .join(' ')}
          badges={<MonthMark standing={page.standing} />}
          actions={
            page.report ? (
              <LinkButton
                href={`/api/documents/sprawozdanie-z-uslugi/${page.report.id}`}
                icon="file-text"
                newWindow
              >
                PDF
              </LinkButton>
            ) : null
          }
        />
        <ReportScreen page={page} />
      </Page>
    )
  },
)
