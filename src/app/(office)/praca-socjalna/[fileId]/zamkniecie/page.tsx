import { ClosingTab } from '@/domains/social-work/components/closing-tab'
import { FileFrame } from '@/domains/social-work/components/file-frame'
import { closingsOfFile } from '@/domains/social-work/file-queries'
import { keptText } from '@/domains/social-work/kept'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Zakończenie pracy socjalnej' }

export default officePage(
  {
    title: 'Zakończenie pracy socjalnej',
    permission: socialWorkPermissions.on('socialWork.file.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [head, closings, kept] = await Promise.all([
      fileHead(call, params),
      closingsOfFile(call, params),
      keptText(actor, 'social-work.closing', params.fileId),
    ])
    // whoever reads this file and holds such a position leads it or its team
    const mayReopen = socialWorkPermissions.on('socialWork.file.reopen').allowsAny(actor)
    return (
      <FileFrame head={head} current="zamkniecie">
        <ClosingTab head={head} closings={closings} mayReopen={mayReopen} kept={kept} />
      </FileFrame>
    )
  },
)
