import { packagePdf } from '@/domains/service-packages/queries'
import { respondWithDocument } from './respond'

/** The individual package of services of a family, as it stands now. */
export function packagePaper(request: Request, { fileId }: { fileId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.package', (call) => packagePdf(call, { fileId }))
}
