import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney, percentOf, type Money } from '@/kernel/money'
import {
  familyMemberIncomeCriterion,
  incomeChangeTolerancePercent,
  singlePersonIncomeCriterion,
} from '@/statute/social-assistance-act'
import { freeze, type FrozenValue } from '@/statute/statutory-value'

/** The income criterion of a household on a day (art. 8 ust. 1 ups). */
export type Criterion = {
  readonly kind: 'single' | 'family'
  readonly personCount: number
  /** of the single person, or of one person in the family */
  readonly perPerson: Money
  /** of the single person, or of the whole family */
  readonly total: Money
  readonly values: readonly FrozenValue[]
  readonly explanation: string
}

/** The criterion for so many persons keeping house together. Throws RangeError below one person. */
export function criterionFor(personCount: number, on: LocalDate): Criterion {
  if (!Number.isInteger(personCount) || personCount < 1)
    throw new RangeError(`No household of ${personCount} persons`)
  const kind = personCount === 1 ? 'single' : 'family'
  const value = kind === 'single' ? singlePersonIncomeCriterion : familyMemberIncomeCriterion
  const perPerson = value.on(on)
  const total = perPerson * personCount
  return {
    kind,
    personCount,
    perPerson,
    total,
    values: [freeze(value, on, 'grosze')],
    explanation:
      kind === 'single'
        ? `Kryterium dochodowe osoby samotnie gospodarującej: ${formatMoney(total)} (art. 8 ust. 1 pkt 1 ups).`
        : `Kryterium dochodowe rodziny: ${personCount} × ${formatMoney(perPerson)} = ${formatMoney(total)} (art. 8 ust. 1 pkt 2 ups).`,
  }
}

/** The income does not exceed the criterion; income equal to the criterion meets it (art. 8 ust. 1 ups). */
export function meetsCriterion(totalIncome: Money, criterion: Criterion): boolean {
  return totalIncome <= criterion.total
}

export type IncomeChange = {
  readonly withinTolerance: boolean
  readonly change: Money
  readonly tolerance: Money
  readonly explanation: string
  readonly values: readonly FrozenValue[]
}

/**
 * Whether a change of income leaves the amount of a running benefit as it is: not more than 10 % of the criterion of the
 * single person, or – counted per head – of a person in the family (art. 106 ust. 3a ups; „na osobę” do potwierdzenia).
 */
export function incomeChange(
  previous: Money,
  current: Money,
  personCount: number,
  on: LocalDate,
): IncomeChange {
  const criterion = criterionFor(personCount, on)
  const percent = incomeChangeTolerancePercent.on(on)
  const tolerance = percentOf(criterion.perPerson, percent)
  // compared for the whole household, so that no grosz is lost in the division by persons
  const withinTolerance = Math.abs(current - previous) <= tolerance * personCount
  const change = Math.round((current - previous) / personCount)
  const effect = withinTolerance
    ? 'nie przekracza tej kwoty, więc wysokość świadczenia się nie zmienia'
    : 'przekracza tę kwotę, więc wysokość świadczenia trzeba ustalić na nowo'
  const head = personCount > 1 ? ' na osobę' : ''
  return {
    withinTolerance,
    change,
    tolerance,
    values: [...criterion.values, freeze(incomeChangeTolerancePercent, on, 'percent')],
    explanation: `${percent}% kryterium to ${formatMoney(tolerance)}. Zmiana dochodu${head} o ${formatMoney(Math.abs(change))} ${effect} (art. 106 ust. 3a ups).`,
  }
}
