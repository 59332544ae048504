import 'server-only'
import { readDb } from '@/platform/db/client'
import { readContent } from '@/platform/files/file-store'
import { logFault } from '@/platform/log'

/** Pictures by the id of their stored file. What is stored never changes, so nothing here is ever out of date. */
const pictures = new Map<string, string>()

/** Reads the logo once in a process, so that whoever writes a letter has it at hand. A lost file costs no letter. */
export async function keepLogoAtHand(fileId: string | null): Promise<void> {
  if (fileId === null || pictures.has(fileId)) return
  try {
    const file = await readDb().storedFile.findUnique({
      where: { id: fileId },
      select: { sha256: true, mimeType: true },
    })
    if (!file) return
    const content = await readContent(file.sha256)
    pictures.set(fileId, `data:${file.mimeType};base64,${content.toString('base64')}`)
  } catch (error) {
    logFault(error, 'staff.logo')
  }
}

/** The logo as a data address, of a centre that `loadCentre` gave; undefined when there is none. */
export function logoOf(centre: { readonly logoFileId: string | null }): string | undefined {
  return centre.logoFileId === null ? undefined : pictures.get(centre.logoFileId)
}
