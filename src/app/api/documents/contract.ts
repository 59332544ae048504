import { contractDocument } from '@/domains/contracting/contract-document-queries'
import { respondWithDocument } from './respond'

/** A contract on paper; `?format=docx` as a Word file. */
export async function contractPaper(
  request: Request,
  { contractId }: { contractId: string },
): Promise<Response> {
  const format = new URL(request.url).searchParams.get('format') === 'docx' ? 'docx' : 'pdf'
  return respondWithDocument(request, 'documents.contract', (call) =>
    contractDocument(call, { contractId, format }),
  )
}
