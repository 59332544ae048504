import { formatDate } from '@/kernel/polish'
import { actionKindLabels, actionStateLabels } from '@/domains/services-monitoring/labels'
import { actionExport } from '@/domains/services-monitoring/overview-queries'
import { actionFilterOf, actionTable } from '@/domains/services-monitoring/table'
import type { ActionView } from '@/domains/services-monitoring/view'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from './answer'

const columns: readonly FileColumn<ActionView>[] = [
  { header: 'Działanie', width: 50, cell: (row) => row.what },
  { header: 'Usługa', width: 40, cell: (row) => row.process },
  { header: 'Rodzaj', width: 14, cell: (row) => actionKindLabels[row.kind] },
  { header: 'Kto', width: 24, cell: (row) => row.responsible },
  { header: 'Termin', width: 12, cell: (row) => formatDate(row.dueOn) },
  {
    header: 'Stan',
    width: 16,
    cell: (row) => (row.overdue ? 'po terminie' : actionStateLabels[row.state]),
  },
  { header: 'Wykonano', width: 12, cell: (row) => (row.doneOn ? formatDate(row.doneOn) : null) },
  { header: 'Wynik', width: 40, cell: (row) => row.note },
]

/** Actions exactly as filtered, as an XLSX. */
export function monitoringActionsFile(request: Request): Promise<Response> {
  return answerFile('exports.monitoringActions', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), actionTable)
    const { rows } = await actionExport(call, actionFilterOf(state.filters))
    return xlsx(`dzialania-w-uslugach-${call.clock.today()}.xlsx`, 'Działania', columns, rows)
  })
}
