import { cooperationLabels, standardLabels } from '@/domains/casework/labels'
import { familyExport, type FamilyLine } from '@/domains/social-work/family-queries'
import { stageLabels } from '@/domains/social-work/labels'
import { familiesOf } from '@/domains/social-work/table'
import { formatDate } from '@/kernel/polish'
import { answerFile, xlsx, type FileColumn } from '../answer'

const day = (date: FamilyLine['closedOn']) => (date ? formatDate(date) : null)
const labelOf = (labels: Readonly<Record<string, string>>, key: string | null) =>
  key ? (labels[key] ?? key) : null

/** The columns of the list, the marks of its last one each in a column of its own. */
const columns: readonly FileColumn<FamilyLine>[] = [
  { header: 'Rodzina', width: 28, cell: (row) => row.name },
  { header: 'Etap', width: 26, cell: (row) => stageLabels[row.stage] },
  { header: 'Ostatni kontakt', width: 15, cell: (row) => day(row.lastContactOn) },
  { header: 'Dni bez kontaktu', width: 15, cell: (row) => row.silentDays },
  { header: 'Co dalej', width: 40, cell: (row) => row.nextStep },
  { header: 'Brak zał. 6 (miesiące)', width: 20, cell: (row) => row.missingMonths },
  { header: 'Współpraca', width: 24, cell: (row) => labelOf(cooperationLabels, row.cooperation) },
  { header: 'Standard', width: 30, cell: (row) => labelOf(standardLabels, row.standard) },
  { header: 'Poufne', width: 9, cell: (row) => (row.restricted ? 'tak' : null) },
  { header: 'Zakończono', width: 13, cell: (row) => day(row.closedOn) },
  { header: 'Prowadzi', width: 24, cell: (row) => row.leadName },
]

/** The families exactly as filtered, as an XLSX. */
export function familiesFile(request: Request): Promise<Response> {
  return answerFile('exports.social-work.families', async (call) => {
    const rows = await familyExport(call, familiesOf(Object.fromEntries(new URL(request.url).searchParams)))
    return xlsx(`rodziny-${call.clock.today()}.xlsx`, 'Rodziny', columns, rows)
  })
}
