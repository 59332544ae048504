import { addYears, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** What is said of a day that has not come yet, and how the refusal begins when the year must be wrong. */
type Words = { readonly future: string; readonly remedy: string; readonly what: string }

/**
 * Why the day of something done with a family is not taken. It has come; and it is at most a year before the file: what was
 * done before the file was opened may be written down (a talk at the counter, terms agreed on paper), but a slip in the year
 * would move the months for which zał. 6 is owed, the number of a contract and the time without contact (G-059, R-095).
 */
export function dayOfWorkRefusals(
  day: LocalDate,
  { openedOn, today }: { readonly openedOn: LocalDate; readonly today: LocalDate },
  { future, remedy, what }: Words,
): Refusal[] {
  if (day > today) return [refusal('future', future, remedy)]
  const first = addYears(openedOn, -1)
  if (day >= first) return []
  return [
    refusal(
      'long-ago',
      `${what} nie może mieć daty wcześniejszej niż ${formatDate(first)} – rok przed otwarciem akt.`,
      'Sprawdź rok.',
    ),
  ]
}
