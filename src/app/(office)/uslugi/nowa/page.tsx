import { NewProcessForm } from '@/domains/services-organisation/components/new-process-form'
import { servicesStartPermissions } from '@/domains/services-organisation/permissions'
import { startOptions } from '@/domains/services-organisation/queries'
import { officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Nowy proces usługi' }

export default officePage(
  { title: 'Nowy proces usługi', permission: servicesStartPermissions.on('services.process.create') },
  async ({ actor, clock, search }) => {
    const options = await startOptions({ actor, clock }, {})
    return (
      <Page width="form">
        <PageHeader
          title="Nowy proces usługi"
          breadcrumbs={[{ label: 'Usługi', href: '/uslugi' }]}
          lead="Proces zaczyna jako szkic. Rozpoczniesz go, gdy będzie miał koordynatora."
        />
        <NewProcessForm service={one(search.usluga) ?? null} {...options} />
      </Page>
    )
  },
)
