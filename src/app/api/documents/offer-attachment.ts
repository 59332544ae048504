import { offerAttachment } from '@/domains/contracting/attachment-queries'
import { respondWithDocument } from './respond'

/** A file that came with an offer, once the offers are open. */
export function offerFile(request: Request, { attachmentId }: { attachmentId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.offerAttachment', (call) =>
    offerAttachment(call, { attachmentId }),
  )
}
