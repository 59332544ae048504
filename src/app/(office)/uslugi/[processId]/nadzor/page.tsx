import { SupervisionTab } from '@/domains/services-monitoring/components/supervision-tab'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { supervisionPage } from '@/domains/services-monitoring/queries'
import { ProcessFrame } from '@/domains/services-organisation/components/process-frame'
import { processPage } from '@/domains/services-organisation/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Nadzór i monitoring' }

export default officePage(
  {
    title: 'Nadzór i monitoring',
    permission: monitoringPermissions.on('monitoring.report.read'),
    params: idParam('processId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [process, page] = await Promise.all([processPage(call, params), supervisionPage(call, params)])
    return (
      <ProcessFrame process={process} current="nadzor">
        <SupervisionTab page={page} today={clock.today()} />
      </ProcessFrame>
    )
  },
)
