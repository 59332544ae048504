import { MonitoringTabs } from '@/domains/services-monitoring/components/monitoring-tabs'
import { ReportsTable } from '@/domains/services-monitoring/components/reports-table'
import { reportList } from '@/domains/services-monitoring/overview-queries'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { reportFilterOf, reportTable } from '@/domains/services-monitoring/table'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Sprawozdania z usług' }

export default officePage(
  { title: 'Sprawozdania z usług', permission: monitoringPermissions.on('monitoring.overview.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, reportTable)
    const { page, pageSize } = state
    const list = await reportList({ actor, clock }, { ...reportFilterOf(state.filters), page, pageSize })
    return (
      <Page>
        <PageHeader
          title="Sprawozdania z usług"
          lead="Jeden wiersz na usługę i miesiąc; brakujące sprawozdanie też jest wierszem."
        />
        <MonitoringTabs current="/monitoring/sprawozdania" />
        <ReportsTable {...list} state={state} searchParams={search} />
      </Page>
    )
  },
)
