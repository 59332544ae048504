import { ownMonthForm } from '@/domains/services-monitoring/own-month-queries'
import { respondWithDocument } from './respond'

/** The form of a month that the provider fills in without a connection. */
export function ownMonthEmptyForm(
  request: Request,
  asked: { processId: string; month: string },
): Promise<Response> {
  return respondWithDocument(request, 'documents.ownMonthForm', (call) => ownMonthForm(call, asked))
}
