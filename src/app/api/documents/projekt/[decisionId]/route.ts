import { decisionDraftPdf } from '@/domains/benefits/decision-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ decisionId: string }> }

/** A draft of a decision as it would be printed now, marked as a draft. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { decisionId } = await params
  return respondWithDocument(request, 'documents.draft', (call) => decisionDraftPdf(call, { decisionId }))
}
