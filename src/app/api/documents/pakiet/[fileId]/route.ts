import { packagePdf } from '@/domains/service-packages/queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ fileId: string }> }

/** The individual package of services of a family, as it stands now. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { fileId } = await params
  return respondWithDocument(request, 'documents.package', (call) => packagePdf(call, { fileId }))
}
