import { addYears, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/**
 * Why a case does not begin with something of that day: it has not come, or the year is wrong – the case would have thresholds
 * nobody knows and a term that passed before it began.
 */
export function recentDayRefusals(day: LocalDate, today: LocalDate, what: string): Refusal[] {
  if (day > today)
    return [
      refusal('future', 'Podana data jeszcze nie nadeszła.', 'Wpisz dzień dzisiejszy albo wcześniejszy.'),
    ]
  const least = addYears(today, -1)
  if (day >= least) return []
  return [refusal('long-ago', `${what} jest wcześniejsza niż ${formatDate(least)}.`, 'Sprawdź rok.')]
}
