import {
  benefitsPaper,
  certificatePaper,
  informationPaper,
  referralPaper,
  requestPaper,
} from '@/domains/benefits/document-queries'
import { providerReturnFile } from '@/domains/services-monitoring/provider-queries'
import { Forbidden, NotFound } from '@/platform/errors'
import { respondWithDocument } from './respond'

/** Where a stored document may belong; each asks its own permission on the record it was made for. */
const readers = [
  benefitsPaper,
  certificatePaper,
  referralPaper,
  informationPaper,
  requestPaper,
  providerReturnFile,
] as const

/** A stored document by its id: served to whoever may read the record it belongs to, and logged. */
export function storedPaper(request: Request, { fileId }: { fileId: string }): Promise<Response> {
  return respondWithDocument(request, 'documents.stored', async (call) => {
    let denied: Forbidden | null = null
    for (const read of readers) {
      try {
        return await read(call, { fileId })
      } catch (error) {
        if (error instanceof Forbidden) denied = error
        else if (!(error instanceof NotFound)) throw error
      }
    }
    throw denied ?? new NotFound()
  })
}
