import { ContractsTab } from '@/domains/social-work/components/contracts-tab'
import { FileFrame } from '@/domains/social-work/components/file-frame'
import { contractsOfFile, termsHistory } from '@/domains/social-work/file-queries'
import { keptText } from '@/domains/social-work/kept'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Kontrakt socjalny' }

export default officePage(
  {
    title: 'Kontrakt socjalny',
    permission: socialWorkPermissions.on('socialWork.file.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [head, contracts, { versions }, contract] = await Promise.all([
      fileHead(call, params),
      contractsOfFile(call, params),
      termsHistory(call, params),
      keptText(actor, 'social-work.contract', params.fileId),
    ])
    const running = contracts.find((one) => one.running)
    const request = running ? await keptText(actor, 'social-work.benefitRequest', running.id) : null
    return (
      <FileFrame head={head} current="kontrakt">
        <ContractsTab
          head={head}
          contracts={contracts}
          today={clock.today()}
          kept={{ contract, request }}
          goals={versions.find(({ endedOn }) => endedOn === null)?.goals ?? ''}
        />
      </FileFrame>
    )
  },
)
