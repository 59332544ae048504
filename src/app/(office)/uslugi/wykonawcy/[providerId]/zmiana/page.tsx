import { ProviderForm } from '@/domains/contracting/components/provider-form'
import { providerPermissions } from '@/domains/contracting/permissions'
import { providerPage } from '@/domains/contracting/provider-queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Zmiana wpisu wykonawcy' }

export default officePage(
  {
    title: 'Zmiana wpisu wykonawcy',
    permission: providerPermissions.on('contracting.provider.change'),
    params: idParam('providerId'),
  },
  async ({ actor, clock, params }) => {
    const { id, name, version, typed, districtOptions } = await providerPage({ actor, clock }, params)
    return (
      <Page width="form">
        <PageHeader
          title="Zmiana wpisu"
          breadcrumbs={[
            { label: 'Wykonawcy', href: '/uslugi/wykonawcy' },
            { label: name, href: `/uslugi/wykonawcy/${id}` },
          ]}
        />
        <ProviderForm districts={districtOptions} entry={{ providerId: id, version, typed }} />
      </Page>
    )
  },
)
