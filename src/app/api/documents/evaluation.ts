import { evaluationReportPdf } from '@/domains/services-monitoring/evaluation-document-queries'
import { respondWithDocument } from './respond'

/** The evaluation report of a service as it stands now, printed. */
export function evaluationReport(
  request: Request,
  { evaluationId }: { evaluationId: string },
): Promise<Response> {
  return respondWithDocument(request, 'documents.serviceEvaluation', (call) =>
    evaluationReportPdf(call, { evaluationId }),
  )
}
