import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** Why a day is not taken: it lies before the first possible one, or has not come yet. */
export function dayBetween(day: LocalDate, first: LocalDate, last: LocalDate, what: string): Refusal[] {
  if (day < first)
    return [
      refusal('too-early', `${what} nie może być wcześniejsza niż ${formatDate(first)}.`, 'Popraw datę.'),
    ]
  if (day > last)
    return [
      refusal(
        'future',
        `${what} nie może być późniejsza niż ${formatDate(last)}.`,
        'Popraw datę albo poczekaj.',
      ),
    ]
  return []
}
