import { stageDocument } from '@/domains/services-organisation/document-queries'
import { documentKinds } from '@/domains/services-organisation/rules/stage-documents'
import { NotFound } from '@/platform/errors'
import { respondWithDocument } from './respond'

/** A document of a service process; `?format=docx` as a Word file, `?wydanie=1` an earlier edition. */
export async function stagePaper(
  request: Request,
  { processId, kind }: { processId: string; kind: string },
): Promise<Response> {
  const search = new URL(request.url).searchParams
  const known = documentKinds.find((one) => one === kind)
  const edition = Number(search.get('wydanie'))
  return respondWithDocument(request, 'documents.services', async (call) => {
    if (!known) throw new NotFound()
    return stageDocument(call, {
      processId,
      kind: known,
      format: search.get('format') === 'docx' ? 'docx' : 'pdf',
      edition: Number.isInteger(edition) && edition > 0 ? edition : null,
    })
  })
}
