import { ownMonthFile } from '@/domains/services-monitoring/own-month-queries'
import { respondWithDocument } from './respond'

/** What the provider itself sent, as a file. */
export function ownMonthSent(request: Request, { fileId }: { fileId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.ownMonthFile', (call) => ownMonthFile(call, { fileId }))
}
