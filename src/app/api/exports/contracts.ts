import { formatDate } from '@/kernel/polish'
import { contractsExport, type ContractLine } from '@/domains/contracting/contract-queries'
import { contractStateLabels, settlementStateLabels } from '@/domains/contracting/labels'
import { contractFilterOf, contractTable } from '@/domains/contracting/table'
import { realisationFormLabels } from '@/domains/services-organisation/labels'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from './answer'

const zlote = (grosze: number | null) => (grosze === null ? null : grosze / 100)

const columns: readonly FileColumn<ContractLine>[] = [
  { header: 'W rejestrze', width: 14, cell: (row) => row.registerNumber },
  { header: 'Numer umowy', width: 18, cell: (row) => row.number },
  { header: 'Wykonawca', width: 36, cell: (row) => row.provider },
  { header: 'Proces', width: 36, cell: (row) => row.process },
  { header: 'Usługa', width: 36, cell: (row) => row.service },
  { header: 'Forma', width: 36, cell: (row) => realisationFormLabels[row.form] },
  { header: 'Stan', width: 14, cell: (row) => contractStateLabels[row.state] },
  { header: 'Od', width: 12, cell: (row) => formatDate(row.from) },
  { header: 'Do', width: 12, cell: (row) => formatDate(row.until) },
  { header: 'Kwota (zł)', width: 14, cell: (row) => zlote(row.amount) },
  { header: 'Godzin w miesiącu', width: 18, cell: (row) => row.plannedHours },
  {
    header: 'Rozliczenie',
    width: 20,
    cell: (row) => (row.settlement ? settlementStateLabels[row.settlement] : null),
  },
  { header: 'Wykorzystano (zł)', width: 16, cell: (row) => zlote(row.used) },
  { header: 'Zwrócono (zł)', width: 14, cell: (row) => zlote(row.returned) },
]

/** The register of contracts exactly as filtered, as an XLSX. */
export function contractsFile(request: Request): Promise<Response> {
  return answerFile('exports.contracts', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), contractTable)
    const rows = await contractsExport(call, contractFilterOf(state.filters, state.sort))
    return xlsx(`umowy-${call.clock.today()}.xlsx`, 'Umowy', columns, rows)
  })
}
