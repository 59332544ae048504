import { ParticipantsTab } from '@/domains/services-organisation/components/participants-tab'
import { ProcessFrame } from '@/domains/services-organisation/components/process-frame'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import { processPage } from '@/domains/services-organisation/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Uczestnicy procesu' }

export default officePage(
  {
    title: 'Uczestnicy procesu',
    permission: servicesPermissions.on('services.process.read'),
    params: idParam('processId'),
  },
  async ({ actor, clock, params }) => {
    const process = await processPage({ actor, clock }, params)
    return (
      <ProcessFrame process={process} current="uczestnicy">
        <ParticipantsTab process={process} today={clock.today()} />
      </ProcessFrame>
    )
  },
)
