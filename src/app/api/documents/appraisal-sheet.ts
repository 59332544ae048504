import { appraisalSheetPdf } from '@/domains/structure/appraisal-queries'
import { respondWithDocument } from './respond'

/** A version of the appraisal sheet, to be filled in by hand. */
export function appraisalSheet(request: Request, { sheetId }: { sheetId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.appraisal-sheet', (call) =>
    appraisalSheetPdf(call, { sheetId }),
  )
}
