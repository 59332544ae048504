import { ownMonthForm } from '@/domains/services-monitoring/own-month-queries'
import { respondWithDocument } from '../../../respond'

type Context = { params: Promise<{ processId: string; month: string }> }

/** The form of a month that the provider fills in without a connection. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = await params
  return respondWithDocument(request, 'documents.ownMonthForm', (call) => ownMonthForm(call, asked))
}
