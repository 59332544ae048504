import { FileFrame } from '@/domains/social-work/components/file-frame'
import { TermsTab } from '@/domains/social-work/components/terms-tab'
import { termsHistory } from '@/domains/social-work/file-queries'
import { keptText } from '@/domains/social-work/kept'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Zasady współdziałania' }

export default officePage(
  {
    title: 'Zasady współdziałania',
    permission: socialWorkPermissions.on('socialWork.file.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [head, terms, kept] = await Promise.all([
      fileHead(call, params),
      termsHistory(call, params),
      keptText(actor, 'social-work.terms', params.fileId),
    ])
    return (
      <FileFrame head={head} current="ustalenia">
        <TermsTab head={head} terms={terms} today={clock.today()} kept={kept} />
      </FileFrame>
    )
  },
)
