import { clientCardPdf } from '@/domains/intake/client-card-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ contactId: string }> }

/** The card a client takes home from the first contact. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contactId } = await params
  return respondWithDocument(request, 'documents.clientCard', (call) => clientCardPdf(call, { contactId }))
}
