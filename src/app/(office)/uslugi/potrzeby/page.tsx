import { DemandFilters, demandPath } from '@/domains/service-packages/components/demand-filters'
import { DemandTable } from '@/domains/service-packages/components/demand-table'
import { demand } from '@/domains/service-packages/demand-queries'
import { demandPermissions } from '@/domains/service-packages/permissions'
import { demandFilterOf, demandTable } from '@/domains/service-packages/table'
import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { formatRange } from '@/kernel/polish'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'
import { servicesPlaces } from '../places'

export const metadata = { title: 'Potrzeby z pakietów usług' }

export default officePage(
  { title: 'Potrzeby', permission: demandPermissions.on('packages.demand.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, demandTable)
    const counted = await demand({ actor, clock }, demandFilterOf(state.filters))
    return (
      <Page>
        <PageHeader
          title="Potrzeby z pakietów usług"
          lead={`Ile osób potrzebuje usług ${formatRange(counted.period)}, bez nazwisk.`}
        />
        <ServicesTabs current={demandPath} places={servicesPlaces(actor)} />
        <DemandFilters demand={counted} state={state} searchParams={search} />
        <Card padding="flush">
          <DemandTable
            demand={counted}
            exportHref={hrefWith('/api/exports/services-demand', search, {})}
            filtered={Object.keys(state.filters).length > 0}
          />
        </Card>
        <p className="max-w-reading text-sm text-ink-soft">
          Osoba liczy się raz w każdej usłudze i grupie, w stanie z ostatniego dnia okresu. Liczby od 1 do 4
          (i te, z których można by je wyliczyć) pokazujemy jako „mniej niż 5”, chyba że możesz czytać
          wszystkie akta, z których pochodzą. Stany podajemy dla całego miasta.
        </p>
      </Page>
    )
  },
)
