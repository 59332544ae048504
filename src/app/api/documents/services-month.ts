import { servicesMonthPdf } from '@/domains/services-monitoring/overview-document-queries'
import { respondWithDocument } from './respond'

/** The director's month of services, printed. */
export function servicesMonth(request: Request): Promise<Response> {
  return respondWithDocument(request, 'documents.servicesMonth', (call) => servicesMonthPdf(call, {}))
}
