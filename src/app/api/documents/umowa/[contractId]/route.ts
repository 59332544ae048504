import { contractDocument } from '@/domains/contracting/contract-document-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ contractId: string }> }

/** A contract on paper; `?format=docx` as a Word file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { contractId } = await params
  const format = new URL(request.url).searchParams.get('format') === 'docx' ? 'docx' : 'pdf'
  return respondWithDocument(request, 'documents.contract', (call) =>
    contractDocument(call, { contractId, format }),
  )
}
