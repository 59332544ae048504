import { PackageTab } from '@/domains/service-packages/components/package-tab'
import { PACKAGE_FORM } from '@/domains/service-packages/model'
import { packagesPermissions } from '@/domains/service-packages/permissions'
import { packageOfFile } from '@/domains/service-packages/queries'
import { FileFrame } from '@/domains/social-work/components/file-frame'
import { fileHead } from '@/domains/social-work/queries'
import { loadDraft } from '@/platform/drafts'
import { idParam, officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Indywidualny pakiet usług' }

export default officePage(
  {
    title: 'Indywidualny pakiet usług',
    permission: packagesPermissions.on('packages.service.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [head, content, draft] = await Promise.all([
      fileHead(call, params),
      packageOfFile(call, params),
      loadDraft(actor, PACKAGE_FORM, params.fileId),
    ])
    const kept = draft ? { content: draft.content, savedAt: draft.savedAt.toISOString() } : null
    return (
      <FileFrame head={head} current="uslugi">
        <PackageTab head={head} content={content} today={clock.today()} kept={kept} />
      </FileFrame>
    )
  },
)
