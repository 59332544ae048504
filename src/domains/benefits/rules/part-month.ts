import { dateRange, daysIn, intersection, type DateRange } from '@/kernel/date-range'
import { daysInMonth, firstDay, lastDay, monthsFromTo, yearMonth, type YearMonth } from '@/kernel/local-date'
import { formatMoney, type Money } from '@/kernel/money'
import { formatMonth } from '@/kernel/polish'

/** What is paid for one month of a period, and why when it is not the whole amount. */
export type MonthAmount = {
  readonly month: YearMonth
  readonly days: number
  readonly daysInMonth: number
  readonly amount: Money
  /** null for a whole month */
  readonly explanation: string | null
}

/**
 * The amount for one month of a period: whole when all its days are covered, else the amount divided by the days of the
 * month times the days covered, to the nearest grosz (art. 106 ust. 3 ups). Null when the period misses the month.
 */
export function monthAmount(monthly: Money, month: YearMonth, period: DateRange): MonthAmount | null {
  const covered = intersection(period, dateRange(firstDay(month), lastDay(month)))
  const days = covered === null ? 0 : (daysIn(covered) ?? 0)
  if (days === 0) return null
  const all = daysInMonth(month)
  if (days === all) return { month, days, daysInMonth: all, amount: monthly, explanation: null }
  const amount = Math.round((monthly * days) / all)
  const explanation = `Za ${formatMonth(month)}: ${formatMoney(monthly)} ÷ ${all} dni × ${days} = ${formatMoney(amount)} (art. 106 ust. 3 ups).`
  return { month, days, daysInMonth: all, amount, explanation }
}

/** The amounts for every month of a period that ends. Throws RangeError for one that lasts. */
export function monthlyAmounts(monthly: Money, period: DateRange): MonthAmount[] {
  if (period.to === null) throw new RangeError('A period that lasts has no list of months')
  return monthsFromTo(yearMonth(period.from), yearMonth(period.to))
    .map((month) => monthAmount(monthly, month, period))
    .filter((amount) => amount !== null)
}
