import { HistoryTab } from '@/domains/services-organisation/components/history-tab'
import { ProcessFrame } from '@/domains/services-organisation/components/process-frame'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import { processHistory, processPage } from '@/domains/services-organisation/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Historia procesu' }

export default officePage(
  {
    title: 'Historia procesu',
    permission: servicesPermissions.on('services.process.read'),
    params: idParam('processId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [process, lines] = await Promise.all([processPage(call, params), processHistory(call, params)])
    return (
      <ProcessFrame process={process} current="historia">
        <HistoryTab lines={lines} today={clock.today()} />
      </ProcessFrame>
    )
  },
)
