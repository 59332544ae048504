import { z } from 'zod'
import { SurveyScreen } from '@/domains/services-monitoring/components/survey-screen'
import { SurveyMark } from '@/domains/services-monitoring/components/surveys-card'
import { monitoringPermissions } from '@/domains/services-monitoring/permissions'
import { surveyPage } from '@/domains/services-monitoring/survey-queries'
import { officePage } from '@/platform/web/office-page'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Ankieta adresatów usługi' }

export default officePage(
  {
    title: 'Ankieta adresatów usługi',
    permission: monitoringPermissions.on('monitoring.report.read'),
    params: z.object({ processId: z.uuid(), evaluationId: z.uuid(), surveyId: z.uuid() }),
  },
  async ({ actor, clock, params }) => {
    const page = await surveyPage({ actor, clock }, { surveyId: params.surveyId })
    const papers = `/api/documents/ankieta/${page.id}`
    return (
      <Page width="form">
        <PageHeader
          title={`Ankieta: ${page.title}`}
          breadcrumbs={[
            { label: 'Usługi', href: '/uslugi' },
            { label: page.service, href: `/uslugi/${page.processId}/ewaluacja` },
            { label: page.period, href: `/uslugi/${page.processId}/ewaluacja/${page.evaluationId}` },
          ]}
          lead={
            page.state === 'draft' || page.state === 'closed'
              ? undefined
              : 'Adresaci odpowiadają na stronie /ankieta albo na papierze.'
          }
          badges={<SurveyMark state={page.state} />}
          actions={
            <>
              <LinkButton href={`${papers}/formularz`} icon="file-text" newWindow>
                Formularz papierowy
              </LinkButton>
              {page.mayChange && page.asked !== null ? (
                <LinkButton href={`${papers}/kody`} icon="printer" newWindow>
                  Kartki z kodami
                </LinkButton>
              ) : null}
            </>
          }
        />
        <SurveyScreen page={page} />
      </Page>
    )
  },
)
