import { monthlyReportPdf } from '@/domains/services-monitoring/document-queries'
import { respondWithDocument } from './respond'

/** The monthly report of a service as it stands now, printed. */
export function monthlyReport(request: Request, { reportId }: { reportId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.monthlyServiceReport', (call) =>
    monthlyReportPdf(call, { reportId }),
  )
}
