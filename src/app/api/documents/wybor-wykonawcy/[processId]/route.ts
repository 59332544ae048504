import { selectionDocumentationPdf } from '@/domains/contracting/documentation-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ processId: string }> }

/** How the provider of a service was chosen, for whoever asks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { processId } = await params
  return respondWithDocument(request, 'documents.selection', (call) =>
    selectionDocumentationPdf(call, { processId }),
  )
}
