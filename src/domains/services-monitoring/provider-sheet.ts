import 'server-only'
import type ExcelJS from 'exceljs'
import type { YearMonth } from '@/kernel/calendar-day'
import { formatMonth } from '@/kernel/polish'
import { loadExcel } from '@/platform/files/packages-of-files'
import { plainValue, readWorkbook } from '@/platform/files/read-workbook'
import { reportFigureLabels } from './labels'
import {
  LONGEST_REMARK,
  markOf,
  providedFigures,
  providedHints,
  type Provided,
  type ProvidedFigure,
  type ReadSheet,
} from './rules/provider-figures'

const SHEET = 'Sprawozdanie'
const FIRST_ROW = 10
const rowOf = (figure: ProvidedFigure) => FIRST_ROW + providedFigures.indexOf(figure)
const REMARK = `B${FIRST_ROW + providedFigures.length + 1}`
const MARK = 'B6'

export type Asked = {
  processId: string
  month: YearMonth
  number: string
  service: string
  contractor: string | null
  /** whose form it is, where a contract says so */
  providerId: string | null
}

const instructions = [
  'Wypełnij tylko żółte pola. Wpisuj liczby całkowite, bez słów i znaków. Gdy nic nie było, wpisz 0.',
  'Nie wpisuj nazwisk ani innych danych osób. Nie zmieniaj układu. Zapisz plik i odeślij go do ośrodka.',
]

/** The form of a month for the provider: headings are locked, the yellow cells take counts only; filled in when asked. */
export async function providerSheet(asked: Asked, provided?: Provided): Promise<Buffer> {
  const { Workbook } = await loadExcel()
  const book = new Workbook()
  book.creator = 'Drogowskaz'
  const sheet = book.addWorksheet(SHEET, { views: [{ showGridLines: false }] })
  sheet.columns = [{ width: 44 }, { width: 24 }, { width: 64 }]
  sheet.getCell('A1').value = 'Miesięczne dane wykonawcy usługi'
  sheet.getCell('A1').font = { bold: true, size: 14 }
  const head: readonly (readonly [string, string])[] = [
    ['Usługa', asked.service],
    ['Numer procesu', asked.number],
    ['Wykonawca', asked.contractor ?? ''],
    ['Miesiąc', formatMonth(asked.month)],
    ['Znak formularza', markOf(asked.processId, asked.month, asked.providerId)],
  ]
  for (const [at, [label, value]] of head.entries()) {
    sheet.getCell(`A${at + 2}`).value = label
    sheet.getCell(`B${at + 2}`).value = value
  }
  for (const [at, line] of instructions.entries()) sheet.getCell(`A${at + 7}`).value = line
  for (const figure of providedFigures) {
    line(sheet, rowOf(figure), reportFigureLabels[figure], providedHints[figure])
    sheet.getCell(`B${rowOf(figure)}`).value = provided?.figures[figure] ?? null
  }
  sheet.getCell(REMARK.replace('B', 'A')).value = 'Uwagi'
  sheet.getCell(REMARK.replace('B', 'C')).value = `Najwyżej ${LONGEST_REMARK} znaków, bez nazwisk.`
  fillIn(sheet.getCell(REMARK))
  sheet.getCell(REMARK).value = provided?.remark || null
  await sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true })
  return Buffer.from(await book.xlsx.writeBuffer())
}

function line(sheet: ExcelJS.Worksheet, row: number, label: string, hint: string): void {
  sheet.getCell(`A${row}`).value = label
  sheet.getCell(`C${row}`).value = hint
  const cell = sheet.getCell(`B${row}`)
  fillIn(cell)
  cell.dataValidation = {
    type: 'whole',
    operator: 'between',
    formulae: [0, 1_000_000],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Liczba całkowita',
    error: 'Wpisz liczbę całkowitą, zero albo większą.',
  }
}

function fillIn(cell: ExcelJS.Cell): void {
  cell.protection = { locked: false }
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF4C2' } }
  cell.border = {
    bottom: { style: 'thin' },
    top: { style: 'thin' },
    left: { style: 'thin' },
    right: { style: 'thin' },
  }
}

/** What stands in the cells of a filled form; null when the file cannot be read as one, 'tooLarge' when it unpacks to too much. */
export async function readProviderSheet(content: Buffer): Promise<ReadSheet | 'tooLarge' | null> {
  const book = await readWorkbook(content)
  if (book === 'tooLarge') return book
  if (book === 'unreadable') return null
  const sheet = book.getWorksheet(SHEET)
  if (!sheet) return null
  const read = (address: string) => ({ address, value: plainValue(sheet.getCell(address).value) })
  const mark = read(MARK).value
  return {
    mark:
      typeof mark === 'string' && /^[0-9a-f-]{36} \d{4}-\d{2}( [0-9a-f-]{36})?$/.test(mark.trim())
        ? mark.trim()
        : null,
    figures: Object.fromEntries(
      providedFigures.map((figure) => [figure, read(`B${rowOf(figure)}`)]),
    ) as ReadSheet['figures'],
    remark: read(REMARK),
  }
}
