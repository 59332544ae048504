import { caseRecordPdf } from '@/domains/benefits/decision-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ proceedingId: string }> }

/** The case record sheet (art. 66a KPA) as it stands now, printed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { proceedingId } = await params
  return respondWithDocument(request, 'documents.caseRecord', (call) => caseRecordPdf(call, { proceedingId }))
}
