import { countWords } from '@/domains/service-packages/components/demand-table'
import { demandExport, type DemandLine } from '@/domains/service-packages/demand-queries'
import { demandFilterOf, demandTable } from '@/domains/service-packages/table'
import type { Counted } from '@/domains/services-organisation/rules/demand'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from '../answer'

const cellOf = (count: Counted) => (count === 'fewer' ? countWords(count) : count)

const columns = (ofDistrict: boolean): readonly FileColumn<DemandLine>[] => [
  { header: 'Usługa', width: 44, cell: (row) => row.serviceLabel },
  { header: 'Grupa', width: 36, cell: (row) => row.groupLabel },
  ...(ofDistrict
    ? []
    : [
        { header: 'Osoby', width: 12, cell: (row: DemandLine) => cellOf(row.persons) },
        { header: 'Potrzebna', width: 12, cell: (row: DemandLine) => cellOf(row.needed) },
        { header: 'Oczekuje', width: 12, cell: (row: DemandLine) => cellOf(row.awaiting) },
        { header: 'Przyznana', width: 12, cell: (row: DemandLine) => cellOf(row.granted) },
        { header: 'Realizowana', width: 12, cell: (row: DemandLine) => cellOf(row.running) },
        { header: 'Zakończona', width: 12, cell: (row: DemandLine) => cellOf(row.ended) },
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
export async function GET(request: Request): Promise<Response> {
  return answerFile('exports.services-demand', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), demandTable)
    const { rows, period, district } = await demandExport(call, demandFilterOf(state.filters))
    return xlsx(`potrzeby-${period.from}-${period.to}.xlsx`, 'Potrzeby', columns(district !== null), rows)
  })
}
