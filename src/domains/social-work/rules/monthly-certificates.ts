import { overlaps, type DateRange } from '@/kernel/date-range'
import {
  addDays,
  addToMonth,
  daysInMonth,
  firstDay,
  isAfter,
  lastDay,
  minDate,
  monthsFromTo,
  yearMonth,
  type LocalDate,
  type YearMonth,
} from '@/kernel/local-date'

/** How a missing zał. 6 stands: its month still runs, it is due, or its day has passed. */
export type MissingState = 'running' | 'due' | 'overdue'

export type MissingCertificate = {
  readonly month: YearMonth
  readonly dueOn: LocalDate
  readonly state: MissingState
}

export type MonthlyFacts = {
  /** periods in which terms of cooperation were in force */
  readonly terms: readonly DateRange[]
  /** periods for which benefits are granted */
  readonly benefits: readonly DateRange[]
  /** months zał. 6 was written for */
  readonly issued: readonly YearMonth[]
  /** social work has ended: nothing more happens in its last month, so its certificate is due at once */
  readonly ended: boolean
  readonly today: LocalDate
  /** day of the next month by which the certificate is expected: a setting of the centre */
  readonly dueDay: number
}

/** The day by which zał. 6 for a month is expected: that day of the next month, or its last day. */
export function monthlyDueOn(month: YearMonth, dueDay: number): LocalDate {
  const next = addToMonth(month, 1)
  return addDays(firstDay(next), Math.min(dueDay, daysInMonth(next)) - 1)
}

/** The latest month whose day has passed, for a file in which social work goes on: zał. 6 for a later one is not late. */
export function lastOverdueMonth(today: LocalDate, dueDay: number): YearMonth {
  const before = addToMonth(yearMonth(today), -1)
  return isAfter(today, monthlyDueOn(before, dueDay)) ? before : addToMonth(before, -1)
}

/**
 * Months with both a benefit and social work but no zał. 6, oldest first, up to the current one. The month in which
 * social work ended is one of them, whatever the day: it was conducted then.
 */
export function missingMonthlyCertificates(facts: MonthlyFacts): MissingCertificate[] {
  const { terms, benefits, issued, ended, today, dueDay } = facts
  const [first, ...rest] = terms.map(({ from }) => from)
  if (first === undefined) return []
  const has = new Set(issued)
  return monthsFromTo(yearMonth(minDate(first, ...rest)), yearMonth(today))
    .filter((month) => !has.has(month) && runsIn(terms, month) && runsIn(benefits, month))
    .map((month) => {
      const dueOn = monthlyDueOn(month, dueDay)
      return { month, dueOn, state: stateOf(month, dueOn, today, ended) }
    })
}

function runsIn(periods: readonly DateRange[], month: YearMonth): boolean {
  return periods.some((period) => overlaps(period, { from: firstDay(month), to: lastDay(month) }))
}

function stateOf(month: YearMonth, dueOn: LocalDate, today: LocalDate, ended: boolean): MissingState {
  if (!ended && !isAfter(today, lastDay(month))) return 'running'
  return isAfter(today, dueOn) ? 'overdue' : 'due'
}
