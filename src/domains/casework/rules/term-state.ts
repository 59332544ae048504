import { daysBetween, type LocalDate } from '@/kernel/calendar-day'
import { relativeDay } from '@/kernel/polish'

export type TermStateKind = 'ok' | 'soon' | 'overdue'

/** How a term stands today: `daysLeft` is negative when it has passed; `text` is 'za 3 dni (26.11.2026)'. */
export type TermState = { readonly state: TermStateKind; readonly daysLeft: number; readonly text: string }

/** Days before the end from which a term asks for attention; a habit of the office, not a rule of law. */
export const soonDays = 5

/** How a term stands on a day. The last day itself is still in time. */
export function termState(dueOn: LocalDate, today: LocalDate, warnDays: number = soonDays): TermState {
  const daysLeft = daysBetween(today, dueOn)
  const state = daysLeft < 0 ? 'overdue' : daysLeft <= warnDays ? 'soon' : 'ok'
  return { state, daysLeft, text: relativeDay(dueOn, today) }
}
