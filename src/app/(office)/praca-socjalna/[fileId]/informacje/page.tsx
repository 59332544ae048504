import { benefitKindLabels } from '@/domains/benefits/labels'
import { FileFrame } from '@/domains/social-work/components/file-frame'
import { InformationForm } from '@/domains/social-work/components/information-form'
import { InformationList } from '@/domains/social-work/components/information-list'
import { informationOfFile } from '@/domains/social-work/file-queries'
import { keptText } from '@/domains/social-work/kept'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead } from '@/domains/social-work/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'

export const metadata = { title: 'Informacje' }

export default officePage(
  {
    title: 'Informacje',
    permission: socialWorkPermissions.on('socialWork.file.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [head, information, kept] = await Promise.all([
      fileHead(call, params),
      informationOfFile(call, params),
      keptText(actor, 'social-work.information', params.fileId),
    ])
    return (
      <FileFrame head={head} current="informacje">
        {head.leads && head.state === 'open' ? (
          <Card title="Przekaż informację istotną dla świadczenia">
            <InformationForm
              key={information.rows.length}
              fileId={head.id}
              today={clock.today()}
              kept={kept}
              proceedings={information.proceedings.map((proceeding) => ({
                value: proceeding.id,
                label: `${proceeding.caseNumber}, ${benefitKindLabels[proceeding.benefit].toLowerCase()}`,
              }))}
            />
          </Card>
        ) : null}
        <InformationList rows={information.rows} />
      </FileFrame>
    )
  },
)
