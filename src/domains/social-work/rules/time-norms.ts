import { addDays, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

export type TableRowCode = `TIME-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`

export type TableRow = {
  readonly code: TableRowCode
  readonly worker: 'pracownik ds. świadczeń' | 'pracownik socjalny'
  readonly activity: string
  readonly minutes: number
}

const benefits = 'pracownik ds. świadczeń'
const social = 'pracownik socjalny'

/** Table 27 of the model: where every activity starts until the director verifies it. */
export const table27: readonly TableRow[] = [
  { code: 'TIME-1', worker: benefits, activity: 'Przeprowadzenie wywiadu, część I', minutes: 180 },
  { code: 'TIME-2', worker: benefits, activity: 'Przeprowadzenie wywiadu, część IV', minutes: 90 },
  { code: 'TIME-3', worker: benefits, activity: 'Przeprowadzenie wywiadu, część II i III', minutes: 60 },
  { code: 'TIME-4', worker: benefits, activity: 'Przygotowanie decyzji odmawiającej pomocy', minutes: 30 },
  { code: 'TIME-5', worker: social, activity: 'Przygotowanie pisma do innej instytucji', minutes: 30 },
  { code: 'TIME-6', worker: social, activity: 'Zawarcie umowy współpracy', minutes: 180 },
  { code: 'TIME-7', worker: social, activity: 'Ocena działań ustalonych w umowie współpracy', minutes: 30 },
  { code: 'TIME-8', worker: social, activity: 'Działanie w ramach pracy socjalnej', minutes: 30 },
]

/** Why the time of a row is not measured: the program sees its end at most. */
export const notMeasured: Partial<Record<TableRowCode, string>> = {
  'TIME-3': 'Części II i III wywiadu wypełnia się na papierze, więc program nie zna ich początku ani końca.',
  'TIME-5': 'Pisma do innych instytucji powstają poza programem, więc nie zna on ich początku ani końca.',
  'TIME-7': 'Ocenę działania zapisuje się jednym krokiem, więc program zna tylko jej koniec.',
}

/** The row every kind of the catalogue follows until it has a time of its own. */
export const anyAction = { code: 'TIME-8', minutes: 30 } as const

/** The row of table 27 with this code; null for anything else. */
export const tableRowOf = (code: string): TableRow | null => table27.find((row) => row.code === code) ?? null

/** A version of an indicative time: from this day until the next one. */
export type TimeVersion = { readonly validFrom: LocalDate; readonly minutes: number }

/** The version of a day; null on days before the first one. */
export function versionOn<T extends TimeVersion>(versions: readonly T[], day: LocalDate): T | null {
  const begun = versions.filter(({ validFrom }) => validFrom <= day)
  return begun.reduce<T | null>(
    (newest, one) => (newest && newest.validFrom > one.validFrom ? newest : one),
    null,
  )
}

type Verification = {
  readonly validFrom: LocalDate
  readonly today: LocalDate
  readonly versions: readonly TimeVersion[]
}

/**
 * Why the director cannot verify a time from this day: days that passed were counted with the time they had, and
 * a version is never written over.
 */
export function verificationRefusals({ validFrom, today, versions }: Verification): Refusal[] {
  if (validFrom < today)
    return [
      refusal(
        'time-norm.past',
        'Dni, które minęły, liczono według czasu, który wtedy obowiązywał.',
        `Podaj dzień od ${formatDate(today)}.`,
      ),
    ]
  const newest = versions.reduce<LocalDate | null>(
    (day, one) => (day !== null && day > one.validFrom ? day : one.validFrom),
    null,
  )
  if (newest === null || validFrom > newest) return []
  return [
    refusal(
      'time-norm.not-later',
      `Od ${formatDate(newest)} zapisano już inną wersję; wersji się nie nadpisuje.`,
      `Podaj dzień od ${formatDate(addDays(newest, 1))}.`,
    ),
  ]
}

/** How the measured median stands to the indicative time, in words; null without entries. */
export function comparison(indicative: number, median: number | null): string | null {
  if (median === null) return null
  if (median === indicative) return 'tyle co czas orientacyjny'
  return median > indicative
    ? `o ${median - indicative} min dłużej niż orientacyjnie`
    : `o ${indicative - median} min krócej niż orientacyjnie`
}

/** Working time of a post in these many working days: eight hours a day (Labour Code, art. 129). */
export const postMinutes = (workingDays: number, fte: number): number =>
  Math.round(workingDays * 8 * 60 * fte)
