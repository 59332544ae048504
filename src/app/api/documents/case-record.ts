import { caseRecordPdf } from '@/domains/benefits/decision-queries'
import { respondWithDocument } from './respond'

/** The case record sheet (art. 66a KPA) as it stands now, printed. */
export function caseRecord(request: Request, { proceedingId }: { proceedingId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.caseRecord', (call) => caseRecordPdf(call, { proceedingId }))
}
