import { operationLabel } from '@/domains/operation-labels'
import { AccessTable } from '@/domains/staff/components/access-table'
import { LogFilters } from '@/domains/staff/components/log-filters'
import { LogFrame } from '@/domains/staff/components/log-frame'
import { logFilter } from '@/domains/staff/log-filter'
import { accessLog, everybody } from '@/domains/staff/log-queries'
import { staffPermissions } from '@/domains/staff/permissions'
import { logTable } from '@/domains/staff/table'
import { officePage } from '@/platform/web/office-page'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Rejestr dostępu' }

const path = '/rejestr-dostepu'

export default officePage(
  { title: 'Rejestr dostępu', permission: staffPermissions.on('staff.logs.read') },
  async ({ actor, clock, search }) => {
    const call = { actor, clock }
    const state = tableParams(search, logTable)
    const filter = logFilter(state, clock.today())
    const withClients = staffPermissions.on('staff.logs.readClients').allowsAny(actor)
    const [log, people] = await Promise.all([
      accessLog(call, { ...filter, page: state.page, pageSize: state.pageSize }),
      everybody(call, {}),
    ])
    return (
      <LogFrame current={path} withClients={withClients}>
        <LogFilters path={path} search={search} filter={filter} people={people} withOutcome />
        <AccessTable
          {...log}
          state={state}
          search={search}
          exportHref={hrefWith('/api/exports/access-log', search, { strona: null })}
          withClients={withClients}
          labelOf={operationLabel}
        />
      </LogFrame>
    )
  },
)
