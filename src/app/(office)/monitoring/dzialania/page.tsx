import { ActionsTable } from '@/domains/services-monitoring/components/actions-table'
import { MonitoringTabs } from '@/domains/services-monitoring/components/monitoring-tabs'
import { actionList } from '@/domains/services-monitoring/overview-queries'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { actionFilterOf, actionTable } from '@/domains/services-monitoring/table'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Działania w usługach' }

export default officePage(
  { title: 'Działania w usługach', permission: monitoringPermissions.on('monitoring.overview.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, actionTable)
    const { page, pageSize } = state
    const list = await actionList({ actor, clock }, { ...actionFilterOf(state.filters), page, pageSize })
    return (
      <Page>
        <PageHeader
          title="Działania poprawiające jakość usług"
          lead="Bieżące po sprawozdaniach i długofalowe po ewaluacji, z terminem i wynikiem."
        />
        <MonitoringTabs current="/monitoring/dzialania" />
        <ActionsTable {...list} state={state} searchParams={search} />
      </Page>
    )
  },
)
