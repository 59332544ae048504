import { FindProvider } from '@/domains/contracting/components/find-provider'
import { ProviderFilters } from '@/domains/contracting/components/provider-filters'
import { ProviderTable } from '@/domains/contracting/components/provider-table'
import { providerPermissions } from '@/domains/contracting/permissions'
import { providers } from '@/domains/contracting/provider-queries'
import { providerFilterOf, providerTable } from '@/domains/contracting/table'
import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'
import { servicesPlaces } from '../places'

export const metadata = { title: 'Wykonawcy' }

export default officePage(
  { title: 'Wykonawcy', permission: providerPermissions.on('contracting.provider.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, providerTable)
    const { page, pageSize } = state
    const { rows, total, districts } = await providers(
      { actor, clock },
      { ...providerFilterOf(state.filters, state.sort), page, pageSize },
    )
    const mayChange = providerPermissions.on('contracting.provider.change').allowsAny(actor)
    return (
      <Page>
        <PageHeader
          title="Wykonawcy"
          lead="Jednostki publiczne, organizacje i firmy: co oferują, ilu osobom, jak im szło do tej pory."
          actions={
            mayChange ? (
              <LinkButton href="/uslugi/wykonawcy/nowy" variant="primary" icon="plus">
                Nowy wykonawca
              </LinkButton>
            ) : null
          }
        />
        <ServicesTabs current="/uslugi/wykonawcy" places={servicesPlaces(actor)} />
        <FindProvider />
        <ProviderFilters state={state} searchParams={search} districts={districts} />
        <Card padding="flush">
          <ProviderTable
            rows={rows}
            total={total}
            state={state}
            searchParams={search}
            exportHref={hrefWith('/api/exports/providers', search, {})}
            filtered={Object.keys(state.filters).length > 0}
            mayChange={mayChange}
          />
        </Card>
      </Page>
    )
  },
)
