import { ownMonthFile } from '@/domains/services-monitoring/own-month-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ fileId: string }> }

/** What the provider itself sent, as a file. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { fileId } = await params
  return respondWithDocument(request, 'documents.ownMonthFile', (call) => ownMonthFile(call, { fileId }))
}
