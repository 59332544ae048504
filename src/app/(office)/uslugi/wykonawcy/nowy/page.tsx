import { ProviderForm } from '@/domains/contracting/components/provider-form'
import { providerPermissions } from '@/domains/contracting/permissions'
import { providerOptions } from '@/domains/contracting/provider-queries'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Nowy wykonawca' }

export default officePage(
  { title: 'Nowy wykonawca', permission: providerPermissions.on('contracting.provider.change') },
  async ({ actor, clock }) => {
    const { districts } = await providerOptions({ actor, clock }, {})
    return (
      <Page width="form">
        <PageHeader
          title="Nowy wykonawca"
          breadcrumbs={[{ label: 'Wykonawcy', href: '/uslugi/wykonawcy' }]}
          lead="Ten sam NIP, REGON albo KRS może być w rejestrze tylko raz."
        />
        <ProviderForm districts={districts} />
      </Page>
    )
  },
)
