import { joined, type DateRange } from '@/kernel/date-range'
import { addDays, addMonths, daysBetween, isAfter, maxDate, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate } from '@/kernel/polish'
import { complicatedCaseMonths, ordinaryCaseMonths } from '@/statute/administrative-procedure-code'
import { moveExplanation, movedToWorkingDay, type Term } from '@/domains/casework/rules/terms'

export type CaseTermKind = 'ordinary' | 'complicated'

/** A period that does not count into the term (art. 35 § 5 KPA); `to: null` while it lasts. */
export type TermSuspension = DateRange

/** `suspendedSince` is set while a period that does not count still lasts: the last day will move further. */
export type CaseTerm = Term & { readonly suspendedSince: LocalDate | null; readonly excludedDays: number }

const dayForms = ['dzień', 'dni', 'dni'] as const

/**
 * The last day to decide a case: one month from its start, two when it is especially complicated (art. 35 § 3 KPA),
 * longer by every day of the periods that do not count (§ 5), and moved over free days (art. 57 § 4). A period that still
 * lasts is counted to `asOf` when given, else not at all; either way `suspendedSince` says that the end is open.
 */
export function caseTerm(
  startedOn: LocalDate,
  kind: CaseTermKind,
  suspensions: readonly TermSuspension[] = [],
  asOf?: LocalDate,
): CaseTerm {
  const months = (kind === 'complicated' ? complicatedCaseMonths : ordinaryCaseMonths).on(startedOn)
  const base = addMonths(startedOn, months)
  const { end, excludedDays, suspendedSince } = extended(startedOn, base, suspensions, asOf)
  const dueOn = movedToWorkingDay(end)
  const explanation = [
    baseExplanation(startedOn, base, kind, months),
    excludedExplanation(excludedDays, end),
    moveExplanation(end, dueOn),
    suspendedSince === null ? null : openExplanation(suspendedSince),
  ].filter((sentence) => sentence !== null)
  return { dueOn, explanation, suspendedSince, excludedDays }
}

function extended(
  startedOn: LocalDate,
  base: LocalDate,
  suspensions: readonly TermSuspension[],
  asOf: LocalDate | undefined,
): { end: LocalDate; excludedDays: number; suspendedSince: LocalDate | null } {
  let end = base
  let excludedDays = 0
  let suspendedSince: LocalDate | null = null
  for (const range of joined(suspensions)) {
    // what starts after the term has run out cannot lengthen it
    if (isAfter(range.from, movedToWorkingDay(end))) break
    if (range.to === null) suspendedSince = range.from
    const last = range.to ?? asOf
    const first = maxDate(range.from, addDays(startedOn, 1))
    if (last === undefined || last < first) continue
    const days = daysBetween(first, last) + 1
    excludedDays += days
    end = addDays(end, days)
  }
  return { end, excludedDays, suspendedSince }
}

function baseExplanation(startedOn: LocalDate, base: LocalDate, kind: CaseTermKind, months: number): string {
  const length = countOf(months, ['miesiąc', 'miesiące', 'miesięcy'])
  const why = kind === 'complicated' ? 'sprawa szczególnie skomplikowana' : 'sprawa wymagająca wyjaśnień'
  return `Wszczęcie ${formatDate(startedOn)}, ${why}: ${length}, czyli do ${formatDate(base)} (art. 35 § 3 i art. 57 § 3 KPA).`
}

function excludedExplanation(days: number, end: LocalDate): string | null {
  if (days === 0) return null
  return `Nie wlicza się ${countOf(days, dayForms)} przerw (art. 35 § 5 KPA), więc termin mija ${formatDate(end)}.`
}

/** The sentence that says since when the term does not run. */
export const openExplanation = (since: LocalDate): string =>
  `Od ${formatDate(since)} termin nie biegnie; ostatni dzień przesunie się po zakończeniu przerwy.`
