import { comparison } from '@/domains/social-work/rules/time-norms'
import { timeNormsExport, type TimeNormLine } from '@/domains/social-work/time-norm-queries'
import { formatDate } from '@/kernel/polish'
import { answerFile, xlsx, type FileColumn } from '../answer'

const groups = { table: 'Tabela 27', catalogue: 'Katalog działań' } as const

const ways = {
  written: 'wpisane minuty',
  bothEnds: 'od początku do końca tego samego dnia',
} as const

const columns: readonly FileColumn<TimeNormLine>[] = [
  { header: 'Lista', width: 16, cell: (row) => groups[row.group] },
  { header: 'Działanie', width: 56, cell: (row) => row.label },
  { header: 'Czas orientacyjny (min)', width: 22, cell: (row) => row.minutes },
  {
    header: 'Zweryfikowany od',
    width: 17,
    cell: (row) => (row.inForce ? formatDate(row.inForce.validFrom) : null),
  },
  { header: 'Kto zweryfikował', width: 26, cell: (row) => row.inForce?.verifiedBy ?? null },
  { header: 'Podstawa', width: 44, cell: (row) => row.inForce?.reason ?? null },
  { header: 'Działania (12 miesięcy)', width: 22, cell: (row) => row.actions },
  { header: 'Jak zmierzono', width: 32, cell: (row) => (row.how === null ? null : ways[row.how]) },
  { header: 'Mediana (min)', width: 14, cell: (row) => row.median },
  { header: 'Porównanie', width: 32, cell: (row) => comparison(row.minutes, row.median) },
  {
    header: 'Wersje',
    width: 60,
    cell: (row) =>
      row.versions
        .map(
          ({ validFrom, minutes, verifiedBy }) =>
            `od ${formatDate(validFrom)}: ${minutes} min (${verifiedBy})`,
        )
        .join('; ') || null,
  },
]

/** Indicative times with the measured ones and their versions, as an XLSX. */
export function timeNormsFile(): Promise<Response> {
  return answerFile('exports.social-work.time-norms', async (call) =>
    xlsx(
      `czasy-orientacyjne-${call.clock.today()}.xlsx`,
      'Czasy orientacyjne',
      columns,
      await timeNormsExport(call, {}),
    ),
  )
}
