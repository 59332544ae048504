import { Catalogue } from '@/domains/services-organisation/components/catalogue'
import { GroupFilter } from '@/domains/services-organisation/components/group-filter'
import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { servicesPermissions, servicesStartPermissions } from '@/domains/services-organisation/permissions'
import { remarkPermissions } from '@/domains/services-organisation/remark-permissions'
import { remarks } from '@/domains/services-organisation/remark-queries'
import { centreSettings } from '@/domains/staff/queries'
import { officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { servicesPlaces } from '../places'

export const metadata = { title: 'Katalog usług' }

export default officePage(
  { title: 'Katalog usług', permission: servicesPermissions.on('services.board.read') },
  async ({ actor, clock, search }) => {
    const group = targetGroups.find(({ code }) => code === one(search.grupa))?.code ?? null
    const call = { actor, clock }
    const [shown, centre] = await Promise.all([remarks(call, {}), centreSettings(call, {})])
    return (
      <Page>
        <PageHeader
          title="Katalog usług"
          lead="Usługi według grup, z rekomendowanymi formami realizacji, ich uzasadnieniem, szansami i zagrożeniami."
        />
        <ServicesTabs current="/uslugi/katalog" places={servicesPlaces(actor)} />
        <GroupFilter current={group} />
        <Catalogue
          group={group}
          centre={centre}
          remarks={shown}
          mayRemark={remarkPermissions.on('services.remark.write').allowsAny(actor)}
          mayCreate={servicesStartPermissions.on('services.process.create').allowsAny(actor)}
        />
      </Page>
    )
  },
)
