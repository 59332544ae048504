import { clientCardPdf } from '@/domains/intake/client-card-queries'
import { respondWithDocument } from './respond'

/** The card a client takes home from the first contact. */
export function clientCard(request: Request, { contactId }: { contactId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.clientCard', (call) => clientCardPdf(call, { contactId }))
}
