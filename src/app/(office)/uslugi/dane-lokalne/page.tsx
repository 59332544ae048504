import { LocalYearForm } from '@/domains/services-organisation/components/local-year-form'
import { LocalYearTables } from '@/domains/services-organisation/components/local-year-tables'
import { LocalYears, localPath } from '@/domains/services-organisation/components/local-years'
import { ServicesTabs } from '@/domains/services-organisation/components/services-tabs'
import { localYear } from '@/domains/services-organisation/local-queries'
import { localDataPermissions } from '@/domains/services-organisation/permissions'
import { officePage, one } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { servicesPlaces } from '../places'

export const metadata = { title: 'Dane lokalne' }

export default officePage(
  { title: 'Dane lokalne', permission: localDataPermissions.on('services.local.read') },
  async ({ actor, clock, search }) => {
    const asked = /^\d{4}$/.exec(one(search.rok) ?? '')
    const local = await localYear({ actor, clock }, { year: asked ? Number(asked[0]) : null })
    return (
      <Page>
        <PageHeader
          title="Dane lokalne"
          lead="Demografia i ocena zasobów pomocy społecznej: z najnowszego roku korzysta informacja o potrzebach lokalnych."
        />
        <ServicesTabs current={localPath} places={servicesPlaces(actor)} />
        <LocalYears local={local} thisYear={Number(clock.today().slice(0, 4))} />
        <LocalYearTables local={local} />
        {local.mayChange ? (
          <Card title={`Wpisz dane za ${local.year} rok`}>
            <LocalYearForm key={local.year} local={local} />
          </Card>
        ) : null}
      </Page>
    )
  },
)
