import type { stream as excel } from 'exceljs'
import { formatDate } from '@/kernel/polish'
import { benefitKindLabels, outcomeWords, proceedingStateLabels } from '@/domains/benefits/labels'
import type { ProceedingRow } from '@/domains/benefits/proceeding-rows'

/** The columns of the sheet: those of the list. */
const columns: readonly { header: string; width: number; cell: (row: ProceedingRow) => string }[] = [
  { header: 'Znak sprawy', width: 24, cell: (row) => row.caseNumber },
  { header: 'Klient', width: 32, cell: (row) => row.client },
  { header: 'Świadczenie', width: 18, cell: (row) => benefitKindLabels[row.benefit] },
  { header: 'Stan', width: 32, cell: (row) => proceedingStateLabels[row.state] },
  { header: 'Rozstrzygnięcie', width: 16, cell: (row) => (row.outcome ? outcomeWords[row.outcome] : '') },
  { header: 'Wniosek z dnia', width: 14, cell: (row) => formatDate(row.appliedOn) },
  { header: 'Termin', width: 14, cell: (row) => formatDate(row.dueOn) },
  { header: 'Pracownik', width: 28, cell: (row) => row.worker },
  { header: 'Uwagi', width: 30, cell: notes },
]

function notes(row: ProceedingRow): string {
  return [
    row.urgent ? 'pilna' : null,
    row.complicated ? 'szczególnie skomplikowana' : null,
    row.suspended ? 'termin wstrzymany' : null,
    row.lacksAnswer ? 'brak odpowiedzi w sprawie zgody' : null,
    row.standardPath ? 'ścieżka standardowa' : null,
  ]
    .filter((word) => word !== null)
    .join(', ')
}

/** Writes the list row by row; memory does not grow with its length. */
export async function writeProceedings(
  workbook: excel.xlsx.WorkbookWriter,
  rows: AsyncIterable<ProceedingRow>,
): Promise<void> {
  const sheet = workbook.addWorksheet('Sprawy', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ header, width }) => ({ header, width }))
  sheet.getRow(1).font = { bold: true }
  for await (const row of rows) sheet.addRow(columns.map(({ cell }) => safe(cell(row)))).commit()
  sheet.commit()
  await workbook.commit()
}

/** Text that a spreadsheet would take for a formula is kept as text. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
