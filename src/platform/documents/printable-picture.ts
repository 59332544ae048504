import 'server-only'
import { inflateSync } from 'node:zlib'

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Can this PNG or JPEG be printed in a letter? A PDF takes the picture as it is: one that is torn, interlaced or swells
 * when unpacked must be refused here, because the printer of letters would fall over it.
 */
export function isPrintable(content: Buffer): boolean {
  return content[0] === 0xff ? content.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0 : isWholePng(content)
}

function isWholePng(content: Buffer): boolean {
  const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)]
  const [depth = 0, colour = 0, , , interlaced] = content.subarray(24, 29)
  const perPixel = channels[colour]
  if (interlaced !== 0 || perPixel === undefined || ![1, 2, 4, 8].includes(depth)) return false
  const expected = height * (1 + Math.ceil((width * perPixel * depth) / 8))
  try {
    return inflateSync(pixelsOf(content), { maxOutputLength: expected }).byteLength === expected
  } catch {
    return false
  }
}

/** The packed pixels, out of all their chunks up to the end of the picture. */
function pixelsOf(content: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; ;) {
    const length = content.readUInt32BE(at)
    const kind = content.toString('latin1', at + 4, at + 8)
    if (kind === 'IEND') return Buffer.concat(parts)
    if (kind === 'IDAT') parts.push(content.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
}
