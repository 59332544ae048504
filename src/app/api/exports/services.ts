import { formatDate } from '@/kernel/polish'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import {
  processNumber,
  processStateLabels,
  realisationFormLabels,
  stageLabels,
  stageStateLabels,
} from '@/domains/services-organisation/labels'
import { boardExport, type ProcessLine } from '@/domains/services-organisation/queries'
import { boardFilterOf, boardTable } from '@/domains/services-organisation/table'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from './answer'

const groupWords = (codes: readonly string[]) =>
  codes.map((code) => targetGroups.find((group) => group.code === code)?.label ?? code).join(', ')

const columns: readonly FileColumn<ProcessLine>[] = [
  { header: 'Numer', width: 14, cell: (row) => processNumber(row) },
  { header: 'Proces', width: 40, cell: (row) => row.title },
  { header: 'Usługa', width: 40, cell: (row) => row.service },
  { header: 'Dla kogo', width: 34, cell: (row) => groupWords(row.targetGroups) },
  { header: 'Etap', width: 34, cell: (row) => (row.stage ? stageLabels[row.stage] : null) },
  {
    header: 'Stan etapu',
    width: 20,
    cell: (row) => (row.stageState ? stageStateLabels[row.stageState] : null),
  },
  { header: 'Stan procesu', width: 16, cell: (row) => processStateLabels[row.state] },
  { header: 'Forma', width: 40, cell: (row) => (row.form ? realisationFormLabels[row.form] : null) },
  { header: 'Koordynator', width: 24, cell: (row) => row.coordinator },
  { header: 'Od', width: 12, cell: (row) => (row.startedOn ? formatDate(row.startedOn) : null) },
]

/** The board exactly as filtered, as an XLSX. */
export function servicesFile(request: Request): Promise<Response> {
  return answerFile('exports.services', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), boardTable)
    const { rows } = await boardExport(call, boardFilterOf(state.filters))
    return xlsx(`uslugi-${call.clock.today()}.xlsx`, 'Usługi', columns, rows)
  })
}
