import { ProcessContract } from '@/domains/contracting/components/process-contract'
import { contractPermissions } from '@/domains/contracting/permissions'
import { processContractPage } from '@/domains/contracting/process-contract-queries'
import { ProcessFrame } from '@/domains/services-organisation/components/process-frame'
import { processPage } from '@/domains/services-organisation/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Umowa w procesie usługi' }

export default officePage(
  {
    title: 'Umowa w procesie usługi',
    permission: contractPermissions.on('contracting.contract.read'),
    params: idParam('processId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [process, page] = await Promise.all([processPage(call, params), processContractPage(call, params)])
    return (
      <ProcessFrame process={process} current="umowa">
        <ProcessContract page={page} today={clock.today()} />
      </ProcessFrame>
    )
  },
)
