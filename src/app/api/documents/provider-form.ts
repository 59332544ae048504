import { providerForm } from '@/domains/services-monitoring/provider-queries'
import { respondWithDocument } from './respond'

/** The form of a month that the coordinator sends to the provider. */
export function providerMonthForm(
  request: Request,
  asked: { processId: string; month: string },
): Promise<Response> {
  return respondWithDocument(request, 'documents.providerForm', (call) => providerForm(call, asked))
}
