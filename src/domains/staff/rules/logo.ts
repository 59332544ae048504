import { refusal, type Refusal } from '@/kernel/refusal'

/** Small enough to travel in every letter it heads. */
export const LARGEST_LOGO = 300 * 1024
const SMALLEST_SIDE = 40
const LARGEST_SIDE = 2000

type Picture = {
  readonly mimeType: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** What a file really is and how large its picture is, by its own bytes; null for anything but a PNG or a JPEG. */
export function pictureOf(content: Uint8Array): Picture | null {
  return pngOf(content) ?? jpegOf(content)
}

const startsWith = (content: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, index) => content[index] === byte)
const bigEndian = (content: Uint8Array, at: number, length: number) =>
  content.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0)

function pngOf(content: Uint8Array): Picture | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
  if (!startsWith(content, signature) || content.byteLength < 33) return null
  return { mimeType: 'image/png', width: bigEndian(content, 16, 4), height: bigEndian(content, 20, 4) }
}

/** The size stands in the frame header; the segments before it (colour profile, camera) are stepped over. */
function jpegOf(content: Uint8Array): Picture | null {
  if (!startsWith(content, [0xff, 0xd8, 0xff])) return null
  for (let at = 2; at + 9 < content.byteLength && content[at] === 0xff;) {
    const marker = content[at + 1] ?? 0
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame)
      return {
        mimeType: 'image/jpeg',
        height: bigEndian(content, at + 5, 2),
        width: bigEndian(content, at + 7, 2),
      }
    at += 2 + bigEndian(content, at + 2, 2)
  }
  return null
}

/** Why this file cannot head the letters; empty when it can. */
export function logoRefusals(content: Uint8Array): Refusal[] {
  const picture = pictureOf(content)
  if (!picture)
    return [refusal('logo.kind', 'To nie jest obraz PNG ani JPEG.', 'Zapisz logo w formacie PNG albo JPEG.')]
  if (content.byteLength > LARGEST_LOGO)
    return [refusal('logo.size', 'Plik jest większy niż 300 kB.', 'Zmniejsz obraz i zapisz go ponownie.')]
  const [shorter, longer] = [Math.min(picture.width, picture.height), Math.max(picture.width, picture.height)]
  if (shorter < SMALLEST_SIDE || longer > LARGEST_SIDE)
    return [
      refusal(
        'logo.sides',
        `Obraz ma ${picture.width} na ${picture.height} pikseli.`,
        `Boki logo powinny mieć od ${SMALLEST_SIDE} do ${LARGEST_SIDE} pikseli.`,
      ),
    ]
  return []
}
