import { decisionDraftPdf } from '@/domains/benefits/decision-queries'
import { respondWithDocument } from './respond'

/** A draft of a decision as it would be printed now, marked as a draft. */
export function draftPaper(request: Request, { decisionId }: { decisionId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.draft', (call) => decisionDraftPdf(call, { decisionId }))
}
