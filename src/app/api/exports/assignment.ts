import { assignableExport, type AssignableFile } from '@/domains/casework/assignment-queries'
import { fileKindLabels } from '@/domains/casework/labels'
import { substitutionWords } from '@/domains/casework/rules/substitution'
import { assignmentOf } from '@/domains/casework/table'
import type { LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { answerFile, xlsxOfChunks, type FileColumn } from './answer'

const columnsOn = (today: LocalDate): readonly FileColumn<AssignableFile>[] => [
  { header: 'Klient', width: 28, cell: ({ person }) => `${person.lastName} ${person.firstName}` },
  { header: 'Akta', width: 22, cell: ({ kind }) => fileKindLabels[kind] },
  { header: 'Otwarto', width: 13, cell: ({ openedOn }) => formatDate(openedOn) },
  { header: 'Prowadzi', width: 26, cell: ({ lead }) => (lead ? `${lead.lastName} ${lead.firstName}` : null) },
  { header: 'Zastępstwo', width: 44, cell: ({ substitute }) => substitutionWords(substitute, today) },
  { header: 'Poufne', width: 9, cell: ({ restricted }) => (restricted ? 'tak' : null) },
]

/** The files to assign exactly as filtered, as an XLSX written while it is read. */
export function assignmentFile(request: Request): Promise<Response> {
  return answerFile('exports.assignment', async (call) => {
    const { filter } = assignmentOf(Object.fromEntries(new URL(request.url).searchParams))
    const today = call.clock.today()
    const { portions } = await assignableExport(call, filter)
    return xlsxOfChunks(`przydzial-akt-${today}.xlsx`, 'Przydział akt', columnsOn(today), portions)
  })
}
