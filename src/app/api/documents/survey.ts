import { surveyCodesPdf, surveyFormPdf } from '@/domains/services-monitoring/survey-document-queries'
import { NotFound } from '@/platform/errors'
import { respondWithDocument } from './respond'

/** The papers of a survey: the form to fill in by hand, and the slips with codes. */
export function surveyPaper(
  request: Request,
  { surveyId, paper }: { surveyId: string; paper: string },
): Promise<Response> {
  return respondWithDocument(request, 'documents.survey', (call) => {
    if (paper === 'formularz') return surveyFormPdf(call, { surveyId })
    if (paper === 'kody') return surveyCodesPdf(call, { surveyId, address: `${hostOf(request)}/ankieta` })
    throw new NotFound()
  })
}

/** The address of the office as its people see it, short enough to copy from paper. */
function hostOf({ url, headers }: Request): string {
  return headers.get('x-forwarded-host') ?? headers.get('host') ?? new URL(url).host
}
