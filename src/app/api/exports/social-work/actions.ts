import { formatDate } from '@/kernel/polish'
import { actionExport } from '@/domains/social-work/action-queries'
import { actionContactLabels, placeLabels, type Place } from '@/domains/social-work/labels'
import { actionFilterOf, actionTable } from '@/domains/social-work/table'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from '../answer'

type Row = Awaited<ReturnType<typeof actionExport>>['rows'][number]

/** The columns of the list; notes stay in the file of the family. */
const columns: readonly FileColumn<Row>[] = [
  { header: 'Rodzina', width: 28, cell: (row) => row.clientName },
  { header: 'Data', width: 12, cell: (row) => formatDate(row.doneOn) },
  { header: 'Działanie', width: 34, cell: (row) => row.kind.label },
  { header: 'Charakter', width: 14, cell: (row) => actionContactLabels[row.contact] },
  { header: 'Minuty', width: 9, cell: (row) => row.minutes },
  {
    header: 'Miejsce',
    width: 20,
    cell: (row) => (row.place ? (placeLabels[row.place as Place] ?? row.place) : null),
  },
  { header: 'Pracownik', width: 24, cell: (row) => row.workerName },
  {
    header: 'Uwagi',
    width: 16,
    cell: (row) => (row.corrected ? 'sprostowane' : row.correctsId ? 'sprostowanie' : null),
  },
]

/** The log of actions exactly as filtered, as an XLSX. */
export function actionsFile(request: Request): Promise<Response> {
  return answerFile('exports.social-work.actions', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), actionTable)
    const { rows } = await actionExport(call, actionFilterOf(state.filters))
    return xlsx(`dzialania-${call.clock.today()}.xlsx`, 'Działania', columns, rows)
  })
}
