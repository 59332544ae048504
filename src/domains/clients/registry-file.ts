import type { stream as excel } from 'exceljs'
import { ageOn, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { personNameInList } from './labels'
import type { PersonLine } from './model'

type Cell = string | number | null
type FileColumn = { header: string; width: number; cell: (row: PersonLine, today: LocalDate) => Cell }

/** The columns of the registry's file: those of the list. */
export const registryFileColumns: readonly FileColumn[] = [
  { header: 'Nazwisko i imię', width: 32, cell: personNameInList },
  {
    header: 'Wiek',
    width: 8,
    cell: (row, today) => (row.bornOn ? ageOn(row.bornOn, row.diedOn ?? today) : null),
  },
  { header: 'Data urodzenia', width: 14, cell: (row) => (row.bornOn ? formatDate(row.bornOn) : null) },
  { header: 'PESEL', width: 14, cell: (row) => row.pesel },
  { header: 'Adres', width: 44, cell: (row) => row.address },
  { header: 'Rejon', width: 18, cell: (row) => row.districtName },
  { header: 'Telefon', width: 14, cell: (row) => row.phone },
  { header: 'Uwagi', width: 24, cell: notes },
]

function notes(row: PersonLine): string | null {
  const words = [row.diedOn ? 'zgon' : null, row.homeless ? 'bezdomność' : null].filter(Boolean)
  return words.length === 0 ? null : words.join(', ')
}

/** Writes the registry row by row; memory does not grow with its length. */
export async function writeRegistry(
  workbook: excel.xlsx.WorkbookWriter,
  chunks: AsyncIterable<readonly PersonLine[]>,
  today: LocalDate,
): Promise<void> {
  const sheet = workbook.addWorksheet('Klienci', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = registryFileColumns.map(({ header, width }) => ({ header, width }))
  sheet.getRow(1).font = { bold: true }
  for await (const chunk of chunks) {
    for (const row of chunk) {
      sheet.addRow(registryFileColumns.map(({ cell }) => safeCell(cell(row, today)))).commit()
    }
  }
  sheet.commit()
  await workbook.commit()
}

/** Text that a spreadsheet would take for a formula is kept as text. */
function safeCell(value: Cell): Cell {
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}
