import {
  ChosenCoordination,
  CoordinationTable,
  DeliveriesCard,
} from '@/domains/services-organisation/components/coordination'
import { CoordinationFilters } from '@/domains/services-organisation/components/coordination-filters'
import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { coordinationPermissions } from '@/domains/services-organisation/coordination-permissions'
import { coordinations } from '@/domains/services-organisation/coordination-queries'
import { coordinationFilterOf, coordinationTable } from '@/domains/services-organisation/coordination-table'
import { officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { hrefWith } from '@/ui/table/href-with'
import { tableParams } from '@/ui/table/table-params'
import { servicesPlaces } from '../places'

export const metadata = { title: 'Koordynatorzy usług' }

export default officePage(
  { title: 'Koordynatorzy usług', permission: coordinationPermissions.on('services.coordination.read') },
  async ({ actor, clock, search }) => {
    const state = tableParams(search, coordinationTable)
    const found = await coordinations({ actor, clock }, coordinationFilterOf(state.filters))
    const mayAssign = coordinationPermissions.on('services.coordination.assign').allowsAny(actor)
    const chosen = found.rows.find(({ service, group }) => `${service}.${group}` === one(search.wpis))
    const today = clock.today()
    return (
      <Page>
        <PageHeader
          title="Koordynatorzy usług"
          lead="Kto koordynuje którą usługę dla której grupy i które usługi wykonuje sam ośrodek."
        />
        <ServicesTabs current="/uslugi/koordynatorzy" places={servicesPlaces(actor)} />
        <CoordinationFilters state={state} searchParams={search} coordinators={found.coordinators} />
        {mayAssign && chosen ? (
          <div id="wyznaczenie" className="scroll-mt-32">
            <ChosenCoordination
              key={chosen.key}
              line={chosen}
              coordinators={found.coordinators}
              today={today}
            />
          </div>
        ) : null}
        <CoordinationTable
          rows={found.rows}
          mayAssign={mayAssign}
          exportHref={hrefWith('/api/exports/service-coordinators', search, {})}
        />
        <DeliveriesCard
          deliveries={found.deliveries}
          units={found.units}
          today={today}
          maySave={coordinationPermissions.on('services.delivery.save').allowsAny(actor)}
        />
      </Page>
    )
  },
)
