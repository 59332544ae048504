import { formatDate } from '@/kernel/polish'
import { implementationExport, type ImplementationLine } from '@/domains/structure/implementation-queries'
import { answerFile, xlsx, type FileColumn } from './answer'

const dayOf = (day: ImplementationLine['dueOn']) => (day ? formatDate(day) : null)

const columns: readonly FileColumn<ImplementationLine>[] = [
  { header: 'Faza', width: 28, cell: (row) => row.phaseLabel },
  { header: 'Kod', width: 10, cell: (row) => row.code },
  { header: 'Zadanie', width: 70, cell: (row) => row.activity },
  { header: 'Kto według tabeli 36', width: 40, cell: (row) => row.who },
  { header: 'Osoba odpowiedzialna', width: 28, cell: (row) => row.responsible },
  { header: 'Kierownik wydziału', width: 28, cell: (row) => row.departmentHead },
  { header: 'Termin', width: 12, cell: (row) => dayOf(row.dueOn) },
  { header: 'Wykonano', width: 12, cell: (row) => dayOf(row.doneOn) },
  { header: 'Uwagi', width: 50, cell: (row) => row.note || null },
]

/** The tasks of implementing the model, as an XLSX. */
export function implementationFile(): Promise<Response> {
  return answerFile('exports.implementation', async (call) =>
    xlsx(
      `wdrozenie-modelu-${call.clock.today()}.xlsx`,
      'Wdrożenie',
      columns,
      await implementationExport(call, {}),
    ),
  )
}
