import { addToMonth, firstDay, lastDay, localDate, monthsFromTo, yearMonth } from '@/kernel/local-date'
import type { LocalDate, YearMonth } from '@/kernel/calendar-day'
import { formatDate, formatMonth } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { MonthlyReportState, MonthStanding, MonthStatus } from '../model'

/** Since when a service is supervised and until when; null while its stage 6 is not open. */
export type Supervised = { readonly from: LocalDate; readonly until: LocalDate | null }

/** The day until which the report for a month is handed over: the set day of the next month. */
export function dueOnOf(month: YearMonth, dueDay: number): LocalDate {
  return localDate(`${addToMonth(month, 1)}-${String(dueDay).padStart(2, '0')}`)
}

/** Every month a report is owed for: from the first month of supervision to the last one that has ended. */
export function owedMonths({ from, until }: Supervised, today: LocalDate): YearMonth[] {
  const ended = addToMonth(yearMonth(today), -1)
  const last = until !== null && yearMonth(until) < ended ? yearMonth(until) : ended
  const first = yearMonth(from)
  return first > last ? [] : monthsFromTo(first, last)
}

type Kept = {
  readonly month: YearMonth
  readonly state: MonthlyReportState
  readonly submittedOn: LocalDate | null
}

/** How a month stands on a day. */
export function standingOf(
  month: YearMonth,
  report: Kept | undefined,
  dueDay: number,
  today: LocalDate,
): MonthStanding {
  const dueOn = dueOnOf(month, dueDay)
  const submittedOn = report?.submittedOn ?? null
  return {
    month,
    dueOn,
    status: statusOf(report?.state, dueOn, today),
    submittedOn,
    cameLate: submittedOn !== null && submittedOn > dueOn,
  }
}

function statusOf(state: MonthlyReportState | undefined, dueOn: LocalDate, today: LocalDate): MonthStatus {
  if (state === 'closed') return 'closed'
  if (state === 'submitted') return 'awaiting'
  if (state === 'returned') return 'returned'
  return today > dueOn ? 'late' : 'due'
}

/** Every owed month with its standing, newest first. */
export function standings(
  supervised: Supervised | null,
  reports: readonly Kept[],
  dueDay: number,
  today: LocalDate,
): MonthStanding[] {
  if (supervised === null) return []
  const byMonth = new Map(reports.map((report) => [report.month, report]))
  return owedMonths(supervised, today)
    .reverse()
    .map((month) => standingOf(month, byMonth.get(month), dueDay, today))
}

/** Why no report can be prepared for this month: stage 6 is not open, the month has not ended, it lies outside. */
export function monthRefusals(supervised: Supervised | null, month: YearMonth, today: LocalDate): Refusal[] {
  if (supervised === null)
    return [
      refusal(
        'report.stage',
        'Nadzór nad tą usługą jeszcze się nie zaczął: etap 6 jest zamknięty (R-066).',
        'Zakończ wybór wykonawcy; sprawozdania są od miesiąca, w którym usługa ruszyła.',
      ),
    ]
  if (lastDay(month) >= today)
    return [
      refusal(
        'report.notEnded',
        `Miesiąc ${formatMonth(month)} jeszcze się nie skończył (R-066).`,
        `Sprawozdanie przygotujesz od ${formatDate(firstDay(addToMonth(month, 1)))}. Do tego czasu wpisuj wizyty, skargi i sprawdzenia.`,
      ),
    ]
  if (owedMonths(supervised, today).includes(month)) return []
  return [
    refusal(
      'report.outside',
      `W miesiącu ${formatMonth(month)} ta usługa nie była nadzorowana (R-066).`,
      `Nadzór trwa od ${formatDate(supervised.from)}.`,
    ),
  ]
}
