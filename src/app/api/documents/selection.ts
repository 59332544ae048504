import { selectionDocumentationPdf } from '@/domains/contracting/documentation-queries'
import { respondWithDocument } from './respond'

/** How the provider of a service was chosen, for whoever asks. */
export function selectionPaper(request: Request, { processId }: { processId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.selection', (call) =>
    selectionDocumentationPdf(call, { processId }),
  )
}
