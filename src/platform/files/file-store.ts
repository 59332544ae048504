import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CommandContext } from '@/platform/command/define-command'
import { env } from '@/platform/env'
import { NotFound, refuse } from '@/platform/errors'
import { logFault } from '@/platform/log'

const pathOf = (sha256: string) => path.resolve(env.filesDir, sha256.slice(0, 2), sha256)

/**
 * Content by its hash: written and flushed before the transaction commits, so a committed row always has its content;
 * a rolled-back one leaves at most an unreferenced file.
 */
export async function writeContent(
  content: Uint8Array,
  write: typeof toDisk = toDisk,
): Promise<{ sha256: string; size: number }> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const target = pathOf(sha256)
  const exists = await stat(target).then(
    (s) => s.size === content.byteLength,
    () => false,
  )
  if (!exists) {
    const temporary = `${target}.${randomUUID()}`
    try {
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      await write(temporary, content)
      await rename(temporary, target)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined)
      throw hasNoPlace(error) ? fullDisk(error) : error
    }
  }
  return { sha256, size: content.byteLength }
}

/** Writes a file that was not there and flushes it to the disk. */
async function toDisk(place: string, content: Uint8Array): Promise<void> {
  const file = await open(/* turbopackIgnore: true */ place, 'w', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * No room, none left for this user, a disk that went read-only, fails or is not there any more: nothing the person at the
 * screen can mend.
 */
const noPlace = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']

const hasNoPlace = (error: unknown) =>
  error instanceof Error && 'code' in error && noPlace.some((code) => code === error.code)

function fullDisk(error: unknown) {
  const id = logFault(error, 'file-store')
  return refuse(
    'disk-full',
    'Serwer nie ma gdzie zapisać pliku. Nic nie zostało zapisane, a to, co wpisano, jest dalej na tej stronie.',
    `Powiadom administratora (numer zdarzenia ${id}) i spróbuj ponownie, gdy zwolni miejsce na dysku.`,
  )
}

/** The content, verified against its hash: a damaged file is refused, never served. A disk that does not answer is a fault. */
export async function readContent(sha256: string): Promise<Buffer> {
  const content = await readFile(pathOf(sha256)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new NotFound('Nie ma tego pliku w magazynie.')
    throw error
  })
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new Error('stored file does not match its hash')
  return content
}

type NewFile = { name: string; mimeType: string; kind: string; personId: string | null; content: Uint8Array }

/** Keeps a file and its row; returns the row's id. */
export async function storeFile(
  { tx, actor, clock }: CommandContext,
  file: NewFile,
): Promise<{ id: string; sha256: string }> {
  const { sha256, size } = await writeContent(file.content)
  const row = await tx.storedFile.create({
    data: {
      name: file.name,
      mimeType: file.mimeType,
      kind: file.kind,
      personId: file.personId,
      sha256,
      size,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  return { id: row.id, sha256 }
}
