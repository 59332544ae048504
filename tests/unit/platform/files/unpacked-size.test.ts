import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { unpackedSize } from '@/platform/files/unpacked-size'

const MB = 1024 * 1024
const limits = { bytes: 5 * MB, files: 20 }

type Packed = { name: string; content: Buffer; method: number; said: number }

/** An archive with these files; `said` is the size it claims for each. */
function archive(files: readonly Packed[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const { name, content, method, said } of files) {
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(method, 8)
    local.writeUInt32LE(content.byteLength, 18)
    local.writeUInt32LE(said, 22)
    local.writeUInt16LE(name.length, 26)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(method, 10)
    central.writeUInt32LE(content.byteLength, 20)
    central.writeUInt32LE(said, 24)
    central.writeUInt16LE(name.length, 28)
    central.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), content)
    centrals.push(central, Buffer.from(name))
    at += 30 + name.length + content.byteLength
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.byteLength, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const deflated = (size: number, said = size): Packed => ({
  name: 'xl/worksheets/sheet1.xml',
  content: deflateRawSync(Buffer.alloc(size)),
  method: 8,
  said,
})

describe('what an archive unpacks to', () => {
  it('is the sum of its files, packed or not', () => {
    const plain = { name: 'a.xml', content: Buffer.alloc(300), method: 0, said: 300 }
    expect(unpackedSize(archive([deflated(4000), plain]), limits)).toBe(4300)
    expect(unpackedSize(archive([]), limits)).toBe(0)
  })

  it('is known of a workbook the office itself makes', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Sprawozdanie').getCell('B10').value = 4
    const size = unpackedSize(Buffer.from(await book.xlsx.writeBuffer()), limits)
    expect(typeof size).toBe('number')
    expect(size).toBeGreaterThan(3000)
  })

  it('is too large one byte over the limit, and not at it', () => {
    expect(unpackedSize(archive([deflated(5 * MB)]), limits)).toBe(5 * MB)
    expect(unpackedSize(archive([deflated(5 * MB + 1)]), limits)).toBe('tooLarge')
  })

  it('is too large in a small file that unpacks to a hundred megabytes, whatever size it claims', () => {
    const bomb = archive([deflated(100 * MB, 1000)])
    expect(bomb.byteLength).toBeLessThan(200_000)
    expect(unpackedSize(bomb, limits)).toBe('tooLarge')
  })

  it('counts all files together, and how many there are', () => {
    expect(unpackedSize(archive(Array.from({ length: 6 }, () => deflated(MB))), limits)).toBe('tooLarge')
    expect(unpackedSize(archive(Array.from({ length: 21 }, () => deflated(10))), limits)).toBe('tooLarge')
  })

  it.each([
    ['text', Buffer.from('to nie arkusz')],
    ['nothing', Buffer.alloc(0)],
    ['an archive cut short', archive([deflated(4000)]).subarray(0, -5)],
    ['something before the archive', Buffer.concat([Buffer.alloc(9), archive([deflated(4000)])])],
    ['a packing nobody reads', archive([{ ...deflated(4000), method: 12 }])],
    ['a stream that is none', archive([{ ...deflated(10), content: Buffer.from([255, 255, 255]) }])],
  ])('is not guessed of %s', (_name, bytes) => {
    expect(unpackedSize(bytes, limits)).toBe('broken')
  })
})
