import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { addToMonth, monthsFromTo, yearMonth } from '@/kernel/local-date'
import type { CheckLine, Figures, MonthStanding } from '../model'
import { conformityOf, type Conformity } from './checklist'

/** So many months the director's view goes back. */
export const MONTHS_SHOWN = 13

/** The months of the view: thirteen, the last of them the one that has ended last. */
export function monthsShown(today: LocalDate): YearMonth[] {
  const last = addToMonth(yearMonth(today), -1)
  return monthsFromTo(addToMonth(last, 1 - MONTHS_SHOWN), last)
}

/** One service in one month: how its report stands, who performed it, and its figures once it is handed over. */
export type MonthOfService = MonthStanding & {
  readonly contractor: string | null
  readonly figures: Figures | null
  readonly checklist: readonly CheckLine[]
}

export type Totals = {
  readonly reports: number
  readonly recipients: number
  readonly hoursPlanned: number
  readonly hoursDone: number
  readonly waiting: number
  readonly conformity: Conformity
}

/** What the reports of services say together; only those handed over count. */
export function totalsOf(rows: readonly Pick<MonthOfService, 'figures' | 'checklist'>[]): Totals {
  const given = rows.flatMap(({ figures, checklist }) => (figures === null ? [] : [{ figures, checklist }]))
  const sum = (name: keyof Figures) => given.reduce((total, { figures }) => total + (figures[name] ?? 0), 0)
  return {
    reports: given.length,
    recipients: sum('recipients'),
    hoursPlanned: sum('hoursPlanned'),
    hoursDone: sum('hoursDone'),
    waiting: sum('waiting'),
    conformity: conformityOf(given.flatMap(({ checklist }) => checklist)),
  }
}
