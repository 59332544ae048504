import 'server-only'
import type ExcelJS from 'exceljs'
import { loadExcel } from '@/platform/files/packages-of-files'
import { plainValue, readWorkbook } from '@/platform/files/read-workbook'
import { ageCodes, ageGroups, resourceCodes, resourceFigures } from './dictionaries/local-figures'
import { districtKey, type Figures, type ReadRow, type ReadYear } from './rules/local-data'

type District = { readonly id: string; readonly name: string }

const HEADER = ['Dane', 'Rejon', 'Liczba'] as const
const MOST_ROWS = 2000

/** The form of a year: a row for each figure, by district where it is told by district; what is known already is filled in. */
export async function localSheet(
  year: number,
  figures: Figures,
  districts: readonly District[],
): Promise<Buffer> {
  const { Workbook } = await loadExcel()
  const book = new Workbook()
  book.creator = 'Drogowskaz'
  const sheet = book.addWorksheet('Dane lokalne')
  sheet.columns = [{ width: 56 }, { width: 24 }, { width: 16 }]
  sheet.addRow(['Rok', '', year]).font = { bold: true }
  sheet.addRow([
    'Wpisz liczby całkowite w żółtych polach. Puste pole niczego nie zmienia. Nie zmieniaj nazw.',
  ])
  sheet.addRow([])
  sheet.addRow([...HEADER]).font = { bold: true }
  for (const code of ageCodes) {
    line(sheet, ageGroups[code], '', figures[code])
    for (const { id, name } of districts) line(sheet, ageGroups[code], name, figures[districtKey(code, id)])
  }
  for (const code of resourceCodes) line(sheet, resourceFigures[code], '', figures[code])
  return Buffer.from(await book.xlsx.writeBuffer())
}

function line(sheet: ExcelJS.Worksheet, label: string, place: string, value: number | undefined): void {
  const cell = sheet.addRow([label, place, value ?? null]).getCell(3)
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF4C2' } }
  cell.border = {
    bottom: { style: 'thin' },
    top: { style: 'thin' },
    left: { style: 'thin' },
    right: { style: 'thin' },
  }
}

const wordOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : value === null
        ? ''
        : '?'

/**
 * The rows of the first sheet below the heading (all of them where there is none), each with its number, and the year it
 * says it is for. Rows without a number are left out: nobody has filled them in.
 */
export async function readLocalSheet(content: Buffer): Promise<ReadYear | 'unreadable' | 'tooLarge'> {
  const book = await readWorkbook(content)
  if (typeof book === 'string') return book
  const sheet = book.worksheets[0]
  if (!sheet) return 'unreadable'
  const rows: ReadRow[] = []
  let year: number | null = null
  sheet.eachRow((row, at) => {
    if (at > MOST_ROWS) return
    const [name = '', place = '', number = ''] = [1, 2, 3].map((column) =>
      wordOf(plainValue(row.getCell(column).value)),
    )
    if (name === 'Rok' && /^\d{4}$/.test(number)) year = Number(number)
    else if (name === HEADER[0] && number === HEADER[2]) rows.length = 0
    else if (number !== '') rows.push({ at, name, place, number })
  })
  return { year, rows }
}
