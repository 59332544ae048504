import { localForm } from '@/domains/services-organisation/local-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ year: string }> }

/** The form of a year for the figures of the city. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { year } = await params
  return respondWithDocument(request, 'documents.localForm', (call) =>
    localForm(call, { year: Number(year) }),
  )
}
