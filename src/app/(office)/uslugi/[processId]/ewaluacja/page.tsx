import { EvaluationsTab } from '@/domains/services-monitoring/components/evaluations-tab'
import { evaluationsPage } from '@/domains/services-monitoring/evaluation-queries'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { ProcessFrame } from '@/domains/services-organisation/components/process-frame'
import { processPage } from '@/domains/services-organisation/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Ewaluacja usługi' }

export default officePage(
  {
    title: 'Ewaluacja usługi',
    permission: monitoringPermissions.on('monitoring.report.read'),
    params: idParam('processId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [process, page] = await Promise.all([processPage(call, params), evaluationsPage(call, params)])
    return (
      <ProcessFrame process={process} current="ewaluacja">
        <EvaluationsTab page={page} />
      </ProcessFrame>
    )
  },
)
