import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import { refuseUnless } from '@/platform/errors'
import { storeFile } from '@/platform/files/file-store'
import { contentRefusals, kindOfContent, safeFileName } from '@/platform/files/scan'

type Scan = { readonly name: string; readonly content: string }

/** Keeps a scan in the file store: PDF, JPEG or PNG by content, up to 10 MB. Gives its id. */
export async function keepScan(
  context: CommandContext,
  { personId, kind }: { readonly personId: string; readonly kind: string },
  scan: Scan,
): Promise<string> {
  const content = Buffer.from(scan.content, 'base64')
  refuseUnless(contentRefusals(content))
  const known = kindOfContent(content)
  if (!known) throw new Error('content of an unknown kind passed the check')
  const stored = await storeFile(context, {
    name: safeFileName(scan.name, known.extension),
    mimeType: known.mimeType,
    kind,
    personId,
    content,
  })
  return stored.id
}
