import { operationLabel } from '@/domains/operation-labels'
import { accessOutcomeLabels } from '@/domains/staff/labels'
import { logFilter } from '@/domains/staff/log-filter'
import { accessLogExport, type AccessLine } from '@/domains/staff/log-queries'
import { logTable } from '@/domains/staff/table'
import { formatDateTime } from '@/kernel/polish'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsxOfChunks, type FileColumn } from './answer'

const columns: readonly FileColumn<AccessLine>[] = [
  { header: 'Kiedy', width: 20, cell: (line) => formatDateTime(line.at) },
  { header: 'Kto', width: 28, cell: (line) => line.actor },
  { header: 'Co', width: 44, cell: (line) => operationLabel(line.operation) },
  { header: 'Wynik', width: 12, cell: (line) => accessOutcomeLabels[line.outcome] },
  { header: 'Identyfikator klienta', width: 38, cell: (line) => line.personId },
]

const client: FileColumn<AccessLine> = { header: 'Klient', width: 32, cell: (line) => line.client }

/** The access log as filtered, as an XLSX written while it is read. */
export function accessLogFile(request: Request): Promise<Response> {
  return answerFile('exports.access-log', async (call) => {
    const search = Object.fromEntries(new URL(request.url).searchParams)
    const today = call.clock.today()
    const log = await accessLogExport(call, logFilter(tableParams(search, logTable), today))
    const shown = log.withClients ? [...columns, client] : columns
    return xlsxOfChunks(`rejestr-dostepu-${today}.xlsx`, 'Rejestr dostępu', shown, log.lines())
  })
}
