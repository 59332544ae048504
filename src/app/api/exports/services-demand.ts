import { countWords } from '@/domains/service-packages/components/demand-table'
import { demandExport, type DemandLine } from '@/domains/service-packages/demand-queries'
import { demandFilterOf, demandTable } from '@/domains/service-packages/table'
import type { Counted, DemandState } from '@/domains/services-organisation/rules/demand'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from './answer'

const cellOf = (count: Counted) => (count === 'fewer' ? countWords(count) : count)

const stateOf = (state: DemandState) => (row: DemandLine) =>
  row.persons === 'fewer' ? null : cellOf(row[state])

const columns = (ofDistrict: boolean): readonly FileColumn<DemandLine>[] => [
  { header: 'Usługa', width: 44, cell: (row) => row.serviceLabel },
  { header: 'Grupa', width: 36, cell: (row) => row.groupLabel },
  ...(ofDistrict
    ? []
    : [
        { header: 'Osoby', width: 12, cell: (row: DemandLine) => cellOf(row.persons) },
        { header: 'Potrzebna', width: 12, cell: stateOf('needed') },
        { header: 'Oczekuje', width: 12, cell: stateOf('awaiting') },
        { header: 'Przyznana', width: 12, cell: stateOf('granted') },
        { header: 'Realizowana', width: 12, cell: stateOf('running') },
        { header: 'Zakończona', width: 12, cell: stateOf('ended') },
        { header: 'Godziny w miesiącu', width: 18, cell: (row: DemandLine) => row.hours },
        { header: 'Ocenione', width: 12, cell: (row: DemandLine) => cellOf(row.assessed) },
        { header: 'Średnia skuteczność', width: 18, cell: (row: DemandLine) => row.averageGrade },
      ]),
  {
    header: ofDistrict ? 'Osoby w rejonie' : 'W rejonach',
    width: 60,
    cell: (row) => row.districts.map(({ name, persons }) => `${name}: ${countWords(persons)}`).join('; '),
  },
]

/** Needs exactly as filtered, as an XLSX. */
export function demandFile(request: Request): Promise<Response> {
  return answerFile('exports.services-demand', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), demandTable)
    const { rows, period, district } = await demandExport(call, demandFilterOf(state.filters))
    return xlsx(`potrzeby-${period.from}-${period.to}.xlsx`, 'Potrzeby', columns(district !== null), rows)
  })
}
