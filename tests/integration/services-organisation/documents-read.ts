import { extractText } from 'unpdf'
import { stageDocument } from '@/domains/services-organisation/document-queries'
import type { DocumentKind } from '@/domains/services-organisation/rules/stage-documents'
import { readDb } from '@/platform/db/client'
import type { QueryCall } from '@/platform/query/define-query'
import { docxText } from '@tests/support/docx-text'

type Asked = { kind: DocumentKind; format?: 'pdf' | 'docx'; edition?: number | null }

/** A document of a stage, as its screen asks for it. */
export const document = (
  call: QueryCall,
  processId: string,
  { kind, format = 'pdf', edition = null }: Asked,
) => stageDocument(call, { processId, kind, format, edition })

export const plain = (text: string) => text.replace(/\s+/g, ' ')

/** What the PDF says. */
export async function pdfText(call: QueryCall, processId: string, asked: Asked): Promise<string> {
  const { content } = await document(call, processId, asked)
  return plain((await extractText(new Uint8Array(content), { mergePages: true })).text)
}

/** What the Word file says. */
export async function wordText(call: QueryCall, processId: string, asked: Asked): Promise<string> {
  const { content } = await document(call, processId, { ...asked, format: 'docx' })
  return plain(docxText(Buffer.from(content)))
}

/** What was kept of the documents of a process. */
export const kept = (processId: string) =>
  readDb().serviceDocument.findMany({ where: { processId }, orderBy: [{ kind: 'asc' }, { edition: 'asc' }] })
