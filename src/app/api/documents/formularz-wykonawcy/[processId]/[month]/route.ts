import { providerForm } from '@/domains/services-monitoring/provider-queries'
import { respondWithDocument } from '../../../respond'

type Context = { params: Promise<{ processId: string; month: string }> }

/** The form of a month that the coordinator sends to the provider. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = await params
  return respondWithDocument(request, 'documents.providerForm', (call) => providerForm(call, asked))
}
