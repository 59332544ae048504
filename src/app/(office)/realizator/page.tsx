import { OwnServicesScreen } from '@/domains/services-monitoring/components/own-services'
import { ownServices } from '@/domains/services-monitoring/own-month-queries'
import { ownServicePermissions } from '@/domains/services-monitoring/own-service-permissions'
import { officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Moje usługi' }

export default officePage(
  { title: 'Moje usługi', permission: ownServicePermissions.on('monitoring.ownService.send') },
  async ({ actor, clock }) => {
    const page = await ownServices({ actor, clock }, {})
    return (
      <Page>
        <PageHeader
          title="Moje usługi"
          lead={`${page.provider}. Za każdy miesiąc umowy prześlij liczby do podanego dnia.`}
        />
        <OwnServicesScreen page={page} />
      </Page>
    )
  },
)
