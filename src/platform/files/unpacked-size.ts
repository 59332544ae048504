import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const STORED = 0
const DEFLATED = 8

type Limits = { readonly bytes: number; readonly files: number }

/**
 * Does a ZIP archive (a workbook, a document) unpack to no more than this? Its own words about sizes are not believed:
 * every file in it is unpacked up to what is left of the limit, so an archive of a few kilobytes that would fill the
 * memory stops after the limit. `broken` is what is no plain archive: another layout could be read in two ways.
 */
export function unpackedSize(archive: Uint8Array, limits: Limits): number | 'tooLarge' | 'broken' {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  try {
    return sizeOf(bytes, limits)
  } catch {
    // a length that points outside of the archive, or a stream that is none
    return 'broken'
  }
}

function sizeOf(bytes: Buffer, { bytes: most, files }: Limits): number | 'tooLarge' | 'broken' {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== END) return 'broken'
  const count = bytes.readUInt16LE(end + 10)
  const length = bytes.readUInt32LE(end + 12)
  let at = bytes.readUInt32LE(end + 16)
  const whole = end + END_LENGTH + bytes.readUInt16LE(end + 20) === bytes.byteLength
  if (!whole || at + length !== end || bytes.readUInt16LE(end + 8) !== count) return 'broken'
  if (count > files) return 'tooLarge'
  let total = 0
  for (let file = 0; file < count; file += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) return 'broken'
    const unpacked = unpackedFile(bytes, at, most - total)
    if (typeof unpacked !== 'number') return unpacked
    total += unpacked
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return at === end ? total : 'broken'
}

function unpackedFile(bytes: Buffer, entry: number, left: number): number | 'tooLarge' | 'broken' {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  if (bytes.readUInt32LE(local) !== LOCAL) return 'broken'
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (from + packed > bytes.byteLength) return 'broken'
  if (method === STORED) return packed <= left ? packed : 'tooLarge'
  if (method !== DEFLATED) return 'broken'
  if (left <= 0) return packed <= 2 ? 0 : 'tooLarge'
  try {
    return inflateRawSync(bytes.subarray(from, from + packed), { maxOutputLength: left }).byteLength
  } catch (error) {
    return error instanceof RangeError ? 'tooLarge' : 'broken'
  }
}
