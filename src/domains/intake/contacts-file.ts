import type { stream as excel } from 'exceljs'
import { formatDateTime } from '@/kernel/polish'
import { contactStateLabels, needLabels, resultLabels } from './labels'
import type { ListedContact } from './queries'

type Column = { header: string; width: number; cell: (row: ListedContact) => string | number | null }

/** The columns of the file: those of the list, with the number of the report. */
const columns: readonly Column[] = [
  { header: 'Nr', width: 8, cell: (row) => row.number },
  {
    header: 'Osoba',
    width: 32,
    cell: (row) => (row.person ? `${row.person.lastName} ${row.person.firstName}` : 'Zgłoszenie anonimowe'),
  },
  { header: 'Przyjęto', width: 18, cell: (row) => formatDateTime(row.contactedAt) },
  { header: 'Rodzaj', width: 34, cell: (row) => (row.need ? needLabels[row.need] : null) },
  { header: 'Wynik', width: 30, cell: (row) => (row.result ? resultLabels[row.result] : null) },
  {
    header: 'Prowadzi',
    width: 36,
    cell: (row) =>
      row.caseFiles.flatMap(({ lead }) => (lead ? [`${lead.firstName} ${lead.lastName}`] : [])).join(', '),
  },
  { header: 'Stan', width: 20, cell: (row) => contactStateLabels[row.state] },
  { header: 'Pilne', width: 8, cell: (row) => (row.urgent ? 'tak' : null) },
]

/** Writes the list row by row; memory does not grow with its length. */
export async function writeContacts(
  workbook: excel.xlsx.WorkbookWriter,
  chunks: AsyncIterable<readonly ListedContact[]>,
): Promise<void> {
  const sheet = workbook.addWorksheet('Zgłoszenia', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ header, width }) => ({ header, width }))
  sheet.getRow(1).font = { bold: true }
  for await (const chunk of chunks) {
    for (const row of chunk) sheet.addRow(columns.map(({ cell }) => safeCell(cell(row)))).commit()
  }
  sheet.commit()
  await workbook.commit()
}

/** Text that a spreadsheet would take for a formula is kept as text. */
const safeCell = (value: string | number | null) =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
