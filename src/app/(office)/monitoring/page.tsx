import { z } from 'zod'
import { formatMonth } from '@/kernel/polish'
import { MonitoringTabs } from '@/domains/services-monitoring/components/monitoring-tabs'
import { MonthMatrix } from '@/domains/services-monitoring/components/month-matrix'
import { OverviewTiles } from '@/domains/services-monitoring/components/overview-tiles'
import { TrendCard } from '@/domains/services-monitoring/components/trend-card'
import { overview } from '@/domains/services-monitoring/overview-queries'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { officePage, one } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Monitoring usług' }

export default officePage(
  { title: 'Monitoring usług', permission: monitoringPermissions.on('monitoring.overview.read') },
  async ({ actor, clock, search }) => {
    const chosen = z.uuid().safeParse(one(search.usluga))
    const view = await overview({ actor, clock }, { process: chosen.success ? chosen.data : null })
    return (
      <Page>
        <PageHeader
          title="Monitoring usług"
          lead={view.last ? `Ostatni zakończony miesiąc: ${formatMonth(view.last)}.` : undefined}
          actions={
            <>
              <LinkButton href="/api/documents/monitoring-uslug" icon="file-text" newWindow>
                PDF
              </LinkButton>
              <PrintButton />
            </>
          }
        />
        <MonitoringTabs current="/monitoring" />
        <OverviewTiles overview={view} />
        <Card title="Usługi i miesiące">
          <MonthMatrix overview={view} />
        </Card>
        <TrendCard overview={view} />
      </Page>
    )
  },
)
