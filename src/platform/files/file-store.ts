import 'server-only'
import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import path from 'node:path'
import type { CommandContext } from '@/platform/command/define-command'
import { env } from '@/platform/env'
import { NotFound } from '@/platform/errors'

const pathOf = (sha256: string) => path.resolve(env.filesDir, sha256.slice(0, 2), sha256)

/**
 * Content by its hash: written and flushed before the transaction commits, so a committed row always has its content;
 * a rolled-back one leaves at most an unreferenced file.
 */
export async function writeContent(content: Uint8Array): Promise<{ sha256: string; size: number }> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const target = pathOf(sha256)
  const exists = await stat(target).then(
    (s) => s.size === content.byteLength,
    () => false,
  )
  if (!exists) {
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    const temporary = `${target}.${process.pid}.${Date.now()}`
    const file = await open(/* turbopackIgnore: true */ temporary, 'w', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, target)
  }
  return { sha256, size: content.byteLength }
}

/** The content, verified against its hash: a damaged file is refused, never served. */
export async function readContent(sha256: string): Promise<Buffer> {
  const content = await readFile(pathOf(sha256)).catch(() => null)
  if (!content) throw new NotFound('Nie ma tego pliku w magazynie.')
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
