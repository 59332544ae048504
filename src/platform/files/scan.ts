import { refusal, type Refusal } from '@/kernel/refusal'

export const largestScan = 10 * 1024 * 1024

const signatures: readonly (readonly [mimeType: string, extension: string, bytes: readonly number[]])[] = [
  ['application/pdf', 'pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', 'jpg', [0xff, 0xd8, 0xff]],
  ['image/png', 'png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]

/** What a file really is, by its first bytes; its name and what the browser says are not believed. */
export function kindOfContent(content: Uint8Array): { mimeType: string; extension: string } | null {
  const known = signatures.find(([, , bytes]) => bytes.every((byte, i) => content[i] === byte))
  return known ? { mimeType: known[0], extension: known[1] } : null
}

/** Why this content is not taken as a scan; empty when it is. */
export function contentRefusals(content: Uint8Array): Refusal[] {
  if (content.byteLength === 0) return [refusal('file.empty', 'Plik jest pusty.', 'Wybierz inny plik.')]
  if (content.byteLength > largestScan)
    return [refusal('file.size', 'Plik jest większy niż 10 MB.', 'Zeskanuj go w niższej rozdzielczości.')]
  if (kindOfContent(content) === null)
    return [
      refusal(
        'file.kind',
        'To nie jest plik PDF, JPEG ani PNG.',
        'Zapisz dokument jako PDF albo zrób zdjęcie w formacie JPEG.',
      ),
    ]
  return []
}

/** A name that is safe in a header and on a disk, with the ending of what the file really is. */
export function safeFileName(name: string, extension: string): string {
  const base = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ._-]+/, '')
    .trim()
    .slice(0, 120)
  return `${base === '' ? 'dowod' : base}.${extension}`
}
