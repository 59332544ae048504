import { evaluationReportPdf } from '@/domains/services-monitoring/evaluation-document-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ evaluationId: string }> }

/** The evaluation report of a service as it stands now, printed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { evaluationId } = await params
  return respondWithDocument(request, 'documents.serviceEvaluation', (call) =>
    evaluationReportPdf(call, { evaluationId }),
  )
}
