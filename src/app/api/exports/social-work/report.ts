import { actionReportExport, reportKinds, type ReportRow } from '@/domains/social-work/report-queries'
import { reportPeriodOf } from '@/domains/social-work/table'
import { answerFile, xlsx, type FileColumn } from '../answer'

const columns: readonly FileColumn<ReportRow>[] = [
  { header: 'Nazwa', width: 34, cell: (row) => row.label },
  { header: 'Działania', width: 11, cell: (row) => row.actions },
  { header: 'Bezpośrednie', width: 13, cell: (row) => row.direct },
  { header: 'Pośrednie', width: 11, cell: (row) => row.indirect },
  { header: 'Minuty', width: 9, cell: (row) => row.minutes },
  { header: 'Rodziny', width: 9, cell: (row) => row.families },
]

/** The report of actions exactly as shown, as an XLSX. */
export function actionReportFile(request: Request): Promise<Response> {
  return answerFile('exports.social-work.report', async (call) => {
    const search = new URL(request.url).searchParams
    const by = reportKinds.find((kind) => kind === search.get('wedlug')) ?? 'family'
    const period = reportPeriodOf(
      search.get('od') ?? undefined,
      search.get('do') ?? undefined,
      call.clock.today(),
    )
    const rows = await actionReportExport(call, { by, ...period })
    return xlsx(`raport-pracy-socjalnej-${period.from}-${period.to}.xlsx`, 'Raport', columns, rows)
  })
}
