import { providerForm } from '@/domains/services-monitoring/provider-queries'
import { respondWithDocument } from './respond'

/** The form of a month that the coordinator sends to the provider; `?wykonawca=` says to which of several. */
export function providerMonthForm(
  request: Request,
  address: { processId: string; month: string },
): Promise<Response> {
  const asked = { ...address, providerId: new URL(request.url).searchParams.get('wykonawca') }
  return respondWithDocument(request, 'documents.providerForm', (call) => providerForm(call, asked))
}
