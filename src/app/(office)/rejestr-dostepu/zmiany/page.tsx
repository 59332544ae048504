import { operationLabel } from '@/domains/operation-labels'
import { AuditTable } from '@/domains/staff/components/audit-table'
import { LogFilters } from '@/domains/staff/components/log-filters'
import { LogFrame } from '@/domains/staff/components/log-frame'
import { logFilter } from '@/domains/staff/log-filter'
import { auditEntries } from '@/domains/staff/audit-queries'
import { everybody } from '@/domains/staff/log-queries'
import { staffPermissions } from '@/domains/staff/permissions'
import { logTable } from '@/domains/staff/table'
import { tableLabel } from '@/domains/table-labels'
import { officePage } from '@/platform/web/office-page'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'

export const metadata = { title: 'Dziennik zmian' }

const path = '/rejestr-dostepu/zmiany'

export default officePage(
  { title: 'Dziennik zmian', permission: staffPermissions.on('staff.logs.read') },
  async ({ actor, clock, search }) => {
    const call = { actor, clock }
    const state = tableParams(search, logTable)
    const filter = { ...logFilter(state, clock.today()), outcome: null }
    const withClients = staffPermissions.on('staff.logs.readClients').allowsAny(actor)
    const [entries, people] = await Promise.all([
      auditEntries(call, { ...filter, page: state.page, pageSize: state.pageSize }),
      everybody(call, {}),
    ])
    return (
      <LogFrame current={path} withClients={withClients}>
        <LogFilters path={path} search={search} filter={filter} people={people} withOutcome={false} />
        <AuditTable
          {...entries}
          state={state}
          search={search}
          exportHref={hrefWith('/api/exports/changes', search, { strona: null })}
          withClients={withClients}
          labelOf={operationLabel}
          tableLabelOf={tableLabel}
        />
      </LogFrame>
    )
  },
)
