import { formatDate } from '@/kernel/polish'
import { groupWords, serviceWords } from '@/domains/contracting/components/words'
import { providerKindLabels } from '@/domains/contracting/labels'
import { providersExport, type ProviderLine } from '@/domains/contracting/provider-queries'
import { providerFilterOf, providerTable } from '@/domains/contracting/table'
import { tableParams } from '@/ui/table/table-params'
import { answerFile, xlsx, type FileColumn } from './answer'

const columns: readonly FileColumn<ProviderLine>[] = [
  { header: 'Nazwa', width: 40, cell: (row) => row.name },
  { header: 'Rodzaj', width: 24, cell: (row) => providerKindLabels[row.kind] },
  { header: 'Forma prawna', width: 22, cell: (row) => row.legalForm },
  { header: 'NIP', width: 14, cell: (row) => row.nip },
  { header: 'REGON', width: 16, cell: (row) => row.regon },
  { header: 'KRS', width: 14, cell: (row) => row.krs },
  { header: 'Miejscowość', width: 20, cell: (row) => row.city },
  { header: 'Telefon', width: 16, cell: (row) => row.phone },
  { header: 'E-mail', width: 28, cell: (row) => row.email },
  { header: 'Usługi', width: 50, cell: (row) => serviceWords(row.services) },
  { header: 'Dla kogo', width: 40, cell: (row) => groupWords(row.targetGroups) },
  { header: 'Rejony', width: 26, cell: (row) => row.districts },
  { header: 'Osób naraz', width: 12, cell: (row) => row.capacity },
  { header: 'Godzin w miesiącu', width: 18, cell: (row) => row.hoursPerMonth },
  { header: 'Wykreślony', width: 14, cell: (row) => (row.closedOn ? formatDate(row.closedOn) : null) },
]

/** The register exactly as filtered, as an XLSX. */
export function providersFile(request: Request): Promise<Response> {
  return answerFile('exports.providers', async (call) => {
    const state = tableParams(Object.fromEntries(new URL(request.url).searchParams), providerTable)
    const rows = await providersExport(call, providerFilterOf(state.filters, state.sort))
    return xlsx(`wykonawcy-${call.clock.today()}.xlsx`, 'Wykonawcy', columns, rows)
  })
}
