import { monthlyReportPdf } from '@/domains/services-monitoring/document-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ reportId: string }> }

/** The monthly report of a service as it stands now, printed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { reportId } = await params
  return respondWithDocument(request, 'documents.monthlyServiceReport', (call) =>
    monthlyReportPdf(call, { reportId }),
  )
}
