import { offerAttachment } from '@/domains/contracting/attachment-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ attachmentId: string }> }

/** A file that came with an offer, once the offers are open. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { attachmentId } = await params
  return respondWithDocument(request, 'documents.offerAttachment', (call) =>
    offerAttachment(call, { attachmentId }),
  )
}
