import { ContractFilters, ContractTable } from '@/domains/contracting/components/contract-table'
import { contracts } from '@/domains/contracting/contract-queries'
import { contractPermissions } from '@/domains/contracting/permissions'
import { contractFilterOf, contractTable } from '@/domains/contracting/table'
import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'
import { servicesPlaces } from '../places'

export const metadata = { title: 'Umowy na usługi' }

export default officePage(
  { title: 'Umowy na usługi', permission: contractPermissions.on('contracting.contract.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, contractTable)
    const { page, pageSize } = state
    const { rows, total } = await contracts(
      { actor, clock },
      { ...contractFilterOf(state.filters, state.sort), page, pageSize },
    )
    const year = Number(clock.today().slice(0, 4))
    return (
      <Page>
        <PageHeader
          title="Umowy na usługi"
          lead="Z kim, do kiedy i za ile; które się kończą i które czekają na rozliczenie."
        />
        <ServicesTabs current="/uslugi/umowy" places={servicesPlaces(actor)} />
        <ContractFilters
          state={state}
          searchParams={search}
          years={[year + 1, year, year - 1, year - 2, year - 3]}
        />
        <Card padding="flush">
          <ContractTable
            rows={rows}
            total={total}
            state={state}
            searchParams={search}
            exportHref={hrefWith('/api/exports/contracts', search, {})}
            filtered={Object.keys(state.filters).length > 0}
          />
        </Card>
      </Page>
    )
  },
)
