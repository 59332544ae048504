import {
  addDays,
  daysBetween,
  isAfter,
  isBefore,
  maxDate,
  minDate,
  type LocalDate,
} from '@/kernel/local-date'

/** A period that includes both its ends; `to: null` means that it lasts. */
export type DateRange = { readonly from: LocalDate; readonly to: LocalDate | null }

/** A period; throws RangeError when it would end before it starts. */
export function dateRange(from: LocalDate, to: LocalDate | null = null): DateRange {
  if (to !== null && isBefore(to, from)) throw new RangeError(`A period cannot end (${to}) before ${from}`)
  return { from, to }
}

/** The day lies in the period. */
export function contains(range: DateRange, date: LocalDate): boolean {
  return !isBefore(date, range.from) && (range.to === null || !isAfter(date, range.to))
}

/** The periods have at least one day in common. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  return intersection(a, b) !== null
}

/** The days the periods have in common, or null. */
export function intersection(a: DateRange, b: DateRange): DateRange | null {
  const from = maxDate(a.from, b.from)
  const to = earlierEnd(a.to, b.to)
  return to !== null && isBefore(to, from) ? null : { from, to }
}

/** How many days the period has, both ends included; null while it lasts. */
export function daysIn(range: DateRange): number | null {
  return range.to === null ? null : daysBetween(range.from, range.to) + 1
}

/** The same periods in order, those that touch or overlap joined into one. */
export function joined(ranges: readonly DateRange[]): DateRange[] {
  const result: DateRange[] = []
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1)
    if (last && (last.to === null || !isAfter(range.from, addDays(last.to, 1)))) {
      const to = last.to === null || range.to === null ? null : maxDate(last.to, range.to)
      result[result.length - 1] = { from: last.from, to }
    } else result.push(range)
  }
  return result
}

function earlierEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null) return b
  return b === null ? a : minDate(a, b)
}
