import { decisionExport } from '@/domains/benefits/decision-register-queries'
import type { DecisionRowView } from '@/domains/benefits/decision-rows'
import { benefitKindLabels, decisionKindLabels, decisionStateLabels } from '@/domains/benefits/labels'
import { registerFromAddress } from '@/domains/benefits/list-address'
import { formatDate } from '@/kernel/polish'
import { answerFile, xlsxOfChunks, type FileColumn } from './answer'

const day = (value: DecisionRowView['decidedOn']) => (value ? formatDate(value) : null)

const columns: readonly FileColumn<DecisionRowView>[] = [
  { header: 'Klient', width: 32, cell: (row) => row.client },
  { header: 'Znak sprawy', width: 24, cell: (row) => row.caseNumber },
  { header: 'Numer decyzji', width: 24, cell: (row) => row.number },
  { header: 'Rozstrzygnięcie', width: 18, cell: (row) => decisionKindLabels[row.kind] },
  { header: 'Świadczenie', width: 18, cell: (row) => benefitKindLabels[row.benefit] },
  { header: 'Kwota (zł)', width: 14, cell: (row) => (row.amount === null ? null : row.amount / 100) },
  { header: 'Od', width: 12, cell: (row) => day(row.periodFrom) },
  { header: 'Do', width: 12, cell: (row) => day(row.periodTo) },
  { header: 'Z dnia', width: 12, cell: (row) => day(row.decidedOn) },
  { header: 'Stan', width: 18, cell: (row) => decisionStateLabels[row.state] },
  { header: 'Doręczono', width: 12, cell: (row) => day(row.deliveredOn) },
  { header: 'Ostateczna od', width: 14, cell: (row) => day(row.inForceOn) },
]

/** The register of decisions exactly as filtered, as an XLSX written while it is read. */
export function decisionsFile(request: Request): Promise<Response> {
  return answerFile('exports.decisions', async (call) => {
    const search = Object.fromEntries(new URL(request.url).searchParams)
    const { chunks } = await decisionExport(call, registerFromAddress(search).filter)
    return xlsxOfChunks(`decyzje-${call.clock.today()}.xlsx`, 'Decyzje', columns, chunks)
  })
}
