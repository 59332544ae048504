import { localForm } from '@/domains/services-organisation/local-queries'
import { respondWithDocument } from './respond'

/** The form of a year for the figures of the city. */
export function localYearForm(request: Request, { year }: { year: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.localForm', (call) =>
    localForm(call, { year: Number(year) }),
  )
}
