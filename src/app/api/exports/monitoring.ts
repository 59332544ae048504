import { formatDate, formatMonth } from '@/kernel/polish'
import { monthStatusLabels, reportFigureLabels } from '@/domains/services-monitoring/labels'
import { reportFigures } from '@/domains/services-monitoring/model'
import { reportExport, type ReportRow } from '@/domains/services-monitoring/overview-queries'
import { conformityOf, conformityWords } from '@/domains/services-monitoring/rules/checklist'
import { reportFilterOf, reportTable } from '@/domains/services-monitoring/table'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from './answer'

const columns: readonly FileColumn<ReportRow>[] = [
  { header: 'Usługa', width: 40, cell: (row) => row.service.title },
  { header: 'Wykonawca', width: 30, cell: (row) => row.contractor },
  { header: 'Koordynator', width: 24, cell: (row) => row.service.coordinator },
  { header: 'Miesiąc', width: 18, cell: (row) => formatMonth(row.month) },
  { header: 'Sprawozdanie', width: 20, cell: (row) => monthStatusLabels[row.status] },
  { header: 'Termin', width: 12, cell: (row) => formatDate(row.dueOn) },
  {
    header: 'Przekazano',
    width: 12,
    cell: (row) => (row.submittedOn ? formatDate(row.submittedOn) : null),
  },
  ...reportFigures.map((figure) => ({
    header: reportFigureLabels[figure],
    width: 16,
    cell: (row: ReportRow) => row.figures?.[figure] ?? null,
  })),
  { header: 'Zgodność', width: 14, cell: (row) => conformityWords(conformityOf(row.checklist)) },
]

/** Reports owed and given exactly as filtered, as an XLSX. */
export function monitoringFile(request: Request): Promise<Response> {
  return answerFile('exports.monitoring', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), reportTable)
    const { rows } = await reportExport(call, reportFilterOf(state.filters))
    return xlsx(`sprawozdania-z-uslug-${call.clock.today()}.xlsx`, 'Sprawozdania', columns, rows)
  })
}
