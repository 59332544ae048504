import { FileFrame } from '@/domains/social-work/components/file-frame'
import { RecognitionTab } from '@/domains/social-work/components/recognition-tab'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { recognitionOfFile } from '@/domains/social-work/recognition-queries'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Rozpoznanie' }

export default officePage(
  {
    title: 'Rozpoznanie',
    permission: socialWorkPermissions.on('socialWork.recognition.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [head, recognition] = await Promise.all([fileHead(call, params), recognitionOfFile(call, params)])
    return (
      <FileFrame head={head} current="rozpoznanie">
        <RecognitionTab head={head} recognition={recognition} today={clock.today()} />
      </FileFrame>
    )
  },
)
