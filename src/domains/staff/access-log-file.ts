import type { stream as excel } from 'exceljs'
import { formatDateTime } from '@/kernel/polish'
import { accessOutcomeLabels } from './labels'
import type { AccessLine } from './log-queries'

type Options = {
  chunks: AsyncIterable<readonly AccessLine[]>
  withClients: boolean
  labelOf: (operation: string) => string
}

/** Writes the access log row by row; memory does not grow with its length. */
export async function writeAccessLog(
  workbook: excel.xlsx.WorkbookWriter,
  { chunks, withClients, labelOf }: Options,
): Promise<void> {
  const sheet = workbook.addWorksheet('Rejestr dostępu', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = [
    { header: 'Kiedy', width: 20 },
    { header: 'Kto', width: 28 },
    { header: 'Co', width: 44 },
    { header: 'Wynik', width: 12 },
    { header: 'Identyfikator klienta', width: 38 },
    ...(withClients ? [{ header: 'Klient', width: 32 }] : []),
  ]
  sheet.getRow(1).font = { bold: true }
  for await (const chunk of chunks) {
    for (const line of chunk) {
      sheet
        .addRow([
          formatDateTime(line.at),
          asText(line.actor),
          labelOf(line.operation),
          accessOutcomeLabels[line.outcome],
          line.personId ?? '',
          ...(withClients ? [asText(line.client ?? '')] : []),
        ])
        .commit()
    }
  }
  sheet.commit()
  await workbook.commit()
}

/** A name that a spreadsheet would take for a formula is kept as text. */
const asText = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)
