import { addToMonth, type LocalDate, type YearMonth } from '@/kernel/local-date'
import { formatMoney, type Money } from '@/kernel/money'
import { formatMonth } from '@/kernel/polish'
import { oneOffIncomeMonths, oneOffIncomeMultiple } from '@/statute/social-assistance-act'
import type { IncomeKind } from '@/domains/benefits/rules/income-kinds'

/** What counts of a large one-off income in one month, up to which month, and why. */
export type SpreadIncome = {
  readonly part: Money
  readonly lastMonth: YearMonth
  readonly sentence: string
}

type Question = {
  readonly appliedOn: LocalDate
  /** of the single person or of the whole family */
  readonly householdCriterion?: Money
}

/**
 * A one-off income above five times the criterion counts in equal parts for twelve months from the one it was paid in
 * (art. 8 ust. 11 ups), so also in months after it; null for any other, which counts in its own month. The part is rounded
 * down in favour of the family. It is the income, after deductions, that is compared (do potwierdzenia).
 */
export function spreadOneOff(
  { kind, month }: { readonly kind: IncomeKind; readonly month: YearMonth },
  net: Money,
  { appliedOn, householdCriterion }: Question,
): SpreadIncome | null {
  if (kind !== 'oneOff' || householdCriterion === undefined) return null
  const times = oneOffIncomeMultiple.on(appliedOn)
  if (net <= householdCriterion * times) return null
  const months = oneOffIncomeMonths.on(appliedOn)
  const part = Math.floor(net / months)
  const lastMonth = addToMonth(month, months - 1)
  const sentence = `Przekracza ${times}-krotność kryterium dochodowego (${formatMoney(householdCriterion * times)}), więc liczy się w równych częściach przez ${months} miesięcy (${formatMonth(month)} – ${formatMonth(lastMonth)}): ${formatMoney(net)} ÷ ${months} = ${formatMoney(part)} miesięcznie (art. 8 ust. 11 ups).`
  return { part, lastMonth, sentence }
}
