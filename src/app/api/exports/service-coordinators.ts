import { formatDate } from '@/kernel/polish'
import {
  coordinationsExport,
  type CoordinationLine,
} from '@/domains/services-organisation/coordination-queries'
import { coordinationFilterOf, coordinationTable } from '@/domains/services-organisation/coordination-table'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from './answer'

const columns: readonly FileColumn<CoordinationLine>[] = [
  { header: 'Usługa', width: 60, cell: (row) => row.serviceLabel },
  { header: 'Dla kogo', width: 40, cell: (row) => row.groupLabel },
  { header: 'Koordynator', width: 28, cell: (row) => row.coordination?.name ?? null },
  { header: 'Od', width: 12, cell: (row) => (row.coordination ? formatDate(row.coordination.from) : null) },
  { header: 'Procesy w toku', width: 14, cell: (row) => row.processes },
  { header: 'Wykonuje', width: 40, cell: (row) => row.units.join('; ') || null },
]

/** The list of coordinators exactly as filtered, as an XLSX. */
export function coordinatorsFile(request: Request): Promise<Response> {
  return answerFile('exports.service-coordinators', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), coordinationTable)
    const rows = await coordinationsExport(call, coordinationFilterOf(state.filters))
    return xlsx(`koordynatorzy-uslug-${call.clock.today()}.xlsx`, 'Koordynatorzy', columns, rows)
  })
}
