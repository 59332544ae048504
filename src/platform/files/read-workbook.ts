import 'server-only'
import type ExcelJS from 'exceljs'
import { loadExcel } from './packages-of-files'
import { unpackedSize } from './unpacked-size'

/** A form of ours unpacks to some fifty kilobytes; a large sheet of figures to one or two megabytes. */
export const LARGEST_UNPACKED = 8 * 1024 * 1024
const MOST_FILES = 200

/**
 * A workbook somebody sent: 'unreadable' when it is none, 'tooLarge' when it would unpack to more than the server gives
 * to one file. Nothing is unpacked by the library before that is known.
 */
export async function readWorkbook(content: Buffer): Promise<ExcelJS.Workbook | 'unreadable' | 'tooLarge'> {
  const unpacked = unpackedSize(content, { bytes: LARGEST_UNPACKED, files: MOST_FILES })
  if (unpacked === 'tooLarge') return 'tooLarge'
  if (unpacked === 'broken') return 'unreadable'
  const { Workbook } = await loadExcel()
  const book = new Workbook()
  try {
    // the library's own type of a buffer is older than that of Node
    await book.xlsx.load(
      content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) as ArrayBuffer,
    )
    return book
  } catch {
    return 'unreadable'
  }
}

/** A number, a text, a day or nothing; the result of a formula; anything else as it is, which no rule takes for a value. */
export function plainValue(value: ExcelJS.CellValue): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value ?? null
  if ('result' in value) return value.result ?? null
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('text' in value) return value.text
  return value
}
