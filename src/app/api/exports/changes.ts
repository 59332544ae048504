import { operationLabel } from '@/domains/operation-labels'
import { auditExport, type AuditLine } from '@/domains/staff/audit-queries'
import { touchedRows } from '@/domains/staff/labels'
import { logFilter } from '@/domains/staff/log-filter'
import { logTable } from '@/domains/staff/table'
import { tableLabel } from '@/domains/table-labels'
import { formatDateTime } from '@/kernel/polish'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsxOfChunks, type FileColumn } from './answer'

const columns: readonly FileColumn<AuditLine>[] = [
  { header: 'Kiedy', width: 20, cell: (line) => formatDateTime(line.at) },
  { header: 'Kto', width: 28, cell: (line) => line.actor },
  { header: 'Co', width: 44, cell: (line) => operationLabel(line.command) },
  { header: 'Co zapisano', width: 60, cell: (line) => touchedRows(line.rows, tableLabel) },
  { header: 'Identyfikator klienta', width: 38, cell: (line) => line.personId },
]

const client: FileColumn<AuditLine> = { header: 'Klient', width: 32, cell: (line) => line.client }

/** The log of changes as filtered, as an XLSX written while it is read. */
export function changesFile(request: Request): Promise<Response> {
  return answerFile('exports.changes', async (call) => {
    const search = Object.fromEntries(new URL(request.url).searchParams)
    const today = call.clock.today()
    const log = await auditExport(call, logFilter(tableParams(search, logTable), today))
    const shown = log.withClients ? [...columns, client] : columns
    return xlsxOfChunks(`dziennik-zmian-${today}.xlsx`, 'Dziennik zmian', shown, log.lines())
  })
}
