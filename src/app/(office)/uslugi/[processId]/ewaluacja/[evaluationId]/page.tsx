import { z } from 'zod'
import { formatMonth } from '@/kernel/polish'
import { EvaluationScreen } from '@/domains/services-monitoring/components/evaluation-screen'
import { EvaluationMark } from '@/domains/services-monitoring/components/evaluations-tab'
import { evaluationPage } from '@/domains/services-monitoring/evaluation-queries'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Raport ewaluacyjny usługi' }

export default officePage(
  {
    title: 'Raport ewaluacyjny usługi',
    permission: monitoringPermissions.on('monitoring.report.read'),
    params: z.object({ processId: z.uuid(), evaluationId: z.uuid() }),
  },
  async ({ actor, clock, params }) => {
    const page = await evaluationPage({ actor, clock }, { evaluationId: params.evaluationId })
    return (
      <Page>
        <PageHeader
          title={`Ewaluacja: ${formatMonth(page.from)} – ${formatMonth(page.until)}`}
          breadcrumbs={[
            { label: 'Usługi', href: '/uslugi' },
            { label: page.title, href: `/uslugi/${page.processId}/ewaluacja` },
          ]}
          lead={`${page.title}.${page.contractor ? ` Wykonawca: ${page.contractor}.` : ''}`}
          badges={<EvaluationMark state={page.state} />}
          actions={
            <LinkButton href={`/api/documents/raport-ewaluacyjny/${page.id}`} icon="file-text" newWindow>
              PDF
            </LinkButton>
          }
        />
        <EvaluationScreen page={page} />
      </Page>
    )
  },
)
