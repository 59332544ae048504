import { joined } from '@/kernel/date-range'
import { addDays, daysBetween, maxDate, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate } from '@/kernel/polish'
import { caseTerm, openExplanation, type TermSuspension } from '@/domains/casework/rules/case-term'
import { movedToWorkingDay, moveExplanation, type Term } from '@/domains/casework/rules/terms'

export type TermFacts = {
  readonly appliedOn: LocalDate
  readonly complicated: boolean
  readonly suspensions: readonly TermSuspension[]
  /** the last notice of art. 36 KPA: when it was given and the day it set */
  readonly extension: { readonly givenOn: LocalDate; readonly newDueOn: LocalDate } | null
}

/**
 * The last day to decide. A new day set under art. 36 KPA replaces the statutory one and moves on by every day of a
 * suspension that came after the notice.
 */
export function decisionTerm(
  facts: TermFacts,
  asOf?: LocalDate,
): Term & { suspendedSince: LocalDate | null } {
  const statutory = caseTerm(
    facts.appliedOn,
    facts.complicated ? 'complicated' : 'ordinary',
    facts.suspensions,
    asOf,
  )
  if (!facts.extension) return statutory
  const { givenOn, newDueOn } = facts.extension
  const { days, suspendedSince } = afterNotice(facts.suspensions, givenOn, newDueOn, asOf)
  const raw = addDays(newDueOn, days)
  const dueOn = days === 0 ? newDueOn : movedToWorkingDay(raw)
  const move = moveExplanation(raw, dueOn)
  return {
    dueOn,
    suspendedSince,
    explanation: [
      ...statutory.explanation,
      `Zawiadomieniem z ${formatDate(givenOn)} wyznaczono nowy termin: ${formatDate(newDueOn)} (art. 36 KPA).`,
      ...(days > 0
        ? [`Po zawiadomieniu nie wlicza się ${countOf(days, ['dzień', 'dni', 'dni'])} (art. 35 § 5 KPA).`]
        : []),
      ...(days > 0 && move ? [move] : []),
      ...(suspendedSince && !statutory.suspendedSince ? [openExplanation(suspendedSince)] : []),
    ],
  }
}

/**
 * The days after the notice that do not count, and since when the term does not run. What starts after the new day has
 * passed cannot lengthen it, as with the statutory one.
 */
function afterNotice(
  suspensions: readonly TermSuspension[],
  givenOn: LocalDate,
  newDueOn: LocalDate,
  asOf: LocalDate | undefined,
): { days: number; suspendedSince: LocalDate | null } {
  let days = 0
  let suspendedSince: LocalDate | null = null
  for (const range of joined(suspensions)) {
    if (range.from > movedToWorkingDay(addDays(newDueOn, days))) break
    if (range.to === null) suspendedSince = range.from
    days += daysAfter(range, givenOn, asOf)
  }
  return { days, suspendedSince }
}

function daysAfter(range: TermSuspension, givenOn: LocalDate, asOf: LocalDate | undefined): number {
  const last = range.to ?? asOf
  const first = maxDate(range.from, addDays(givenOn, 1))
  return last === undefined || last < first ? 0 : daysBetween(first, last) + 1
}
