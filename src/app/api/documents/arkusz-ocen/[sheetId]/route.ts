import { appraisalSheetPdf } from '@/domains/structure/appraisal-queries'
import { respondWithDocument } from '../../respond'

type Context = { params: Promise<{ sheetId: string }> }

/** A version of the appraisal sheet, to be filled in by hand. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { sheetId } = await params
  return respondWithDocument(request, 'documents.appraisal-sheet', (call) =>
    appraisalSheetPdf(call, { sheetId }),
  )
}
