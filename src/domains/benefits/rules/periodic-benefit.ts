import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney, type Money } from '@/kernel/money'
import { refusal } from '@/kernel/refusal'
import { periodicBenefitMinimum, periodicBenefitMinimumPercent } from '@/statute/social-assistance-act'
import { freeze } from '@/statute/statutory-value'
import { amountRefusals, notEligible, type BenefitAmount } from '@/domains/benefits/rules/benefit-amount'
import { criterionFor } from '@/domains/benefits/rules/criterion'

export type PeriodicBenefitFacts = {
  /** picks the thresholds: the day of the application */
  readonly on: LocalDate
  readonly personCount: number
  /** income of the single person or of the whole family, grosze a month */
  readonly totalIncome: Money
  /** the worker's amount; without it the lowest the law allows */
  readonly proposed?: Money | null
}

/**
 * Zasiłek okresowy (art. 38 ups): due when the income is lower than the criterion; from half of the difference – and not
 * less than the statutory minimum – up to the whole difference.
 */
export function periodicBenefit({
  on,
  personCount,
  totalIncome,
  proposed,
}: PeriodicBenefitFacts): BenefitAmount {
  const criterion = criterionFor(personCount, on)
  const difference = criterion.total - totalIncome
  const intro = [criterion.explanation, `Dochód: ${formatMoney(totalIncome)}.`]
  if (difference <= 0) {
    const message = `Dochód ${formatMoney(totalIncome)} nie jest niższy od kryterium dochodowego ${formatMoney(criterion.total)}.`
    const remedy = 'Zasiłek okresowy nie przysługuje (art. 38 ust. 1 ups). Rozważ zasiłek celowy.'
    return notEligible([refusal('periodic.criterion', message, remedy)], intro, criterion.values)
  }
  const percent = periodicBenefitMinimumPercent.on(on)
  const share = Math.ceil((difference * percent) / 100)
  const floor = periodicBenefitMinimum.on(on)
  const min = Math.max(share, floor)
  const max = Math.max(difference, min)
  const refusals = proposed == null ? [] : amountRefusals(proposed, min, max)
  const amount = proposed == null || refusals.length > 0 ? min : proposed
  return {
    eligible: true,
    amount,
    min,
    max,
    refusals,
    warnings: [],
    explanation: [
      ...intro,
      `Różnica między kryterium a dochodem: ${formatMoney(criterion.total)} − ${formatMoney(totalIncome)} = ${formatMoney(difference)}.`,
      `Zasiłek okresowy wynosi co najmniej ${percent}% różnicy, czyli ${formatMoney(share)}, a najwyżej całą różnicę (art. 38 ust. 2 i 3 ups).`,
      ...(share < floor ? [`Nie może być niższy niż ${formatMoney(floor)} miesięcznie.`] : []),
      `Kwota zasiłku: ${formatMoney(amount)} miesięcznie.`,
    ],
    values: [
      ...criterion.values,
      freeze(periodicBenefitMinimumPercent, on, 'percent'),
      freeze(periodicBenefitMinimum, on, 'grosze'),
    ],
  }
}
