import { Temporal } from 'temporal-polyfill'
import { localDate, yearMonth, yearOf, type LocalDate, type YearMonth } from '@/kernel/calendar-day'

export {
  dayOf,
  daysBetween,
  isLocalDate,
  isYearMonth,
  localDate,
  monthOf,
  parsePolishDate,
  warsawDateOf,
  yearMonth,
  yearOf,
} from '@/kernel/calendar-day'
export type { LocalDate, YearMonth } from '@/kernel/calendar-day'

const warsaw = 'Europe/Warsaw'

const plain = (date: LocalDate) => Temporal.PlainDate.from(date)
const branded = (date: Temporal.PlainDate) => date.toString() as LocalDate

/** The day `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return branded(plain(date).add({ days }))
}

/** The same day `months` later, or the last day of that month when it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return branded(plain(date).add({ months }, { overflow: 'constrain' }))
}

/** The same day `years` later; 29 February becomes 28 February in an ordinary year. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return branded(plain(date).add({ years }, { overflow: 'constrain' }))
}

/** For `sort`: negative when `a` is earlier. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `a` is an earlier day than `b`. */
export function isBefore(a: LocalDate, b: LocalDate): boolean {
  return a < b
}

/** `a` is a later day than `b`. */
export function isAfter(a: LocalDate, b: LocalDate): boolean {
  return a > b
}

/** The earliest of the days. */
export function minDate(first: LocalDate, ...rest: readonly LocalDate[]): LocalDate {
  return rest.reduce((least, date) => (date < least ? date : least), first)
}

/** The latest of the days. */
export function maxDate(first: LocalDate, ...rest: readonly LocalDate[]): LocalDate {
  return rest.reduce((most, date) => (date > most ? date : most), first)
}

/** 1 for Monday … 7 for Sunday. */
export function dayOfWeek(date: LocalDate): number {
  return plain(date).dayOfWeek
}

/** The first day of the month the day lies in. */
export function startOfMonth(date: LocalDate): LocalDate {
  return firstDay(yearMonth(date))
}

/** The last day of the month the day lies in. */
export function endOfMonth(date: LocalDate): LocalDate {
  return lastDay(yearMonth(date))
}

/** Completed years of age on a day; one born on 29 February turns a year older on 1 March of an ordinary year. */
export function ageOn(bornOn: LocalDate, on: LocalDate): number {
  const years = yearOf(on) - yearOf(bornOn)
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years
}

/** The day kept in a DATE column, which the database client gives as midnight UTC. */
export function fromDbDate(date: Date): LocalDate {
  return localDate(date.toISOString().slice(0, 10))
}

/** The day as midnight UTC, the way a DATE column takes it. */
export function toDbDate(date: LocalDate): Date {
  return new Date(`${date}T00:00:00.000Z`)
}

/** The instant of an hour ('HH:MM') of a day in Poland; an hour skipped by the change of clocks moves forward. */
export function warsawInstant(date: LocalDate, time: string): Date {
  const local = plain(date).toPlainDateTime(Temporal.PlainTime.from(time))
  return new Date(local.toZonedDateTime(warsaw).epochMilliseconds)
}

/** The month `months` later (earlier when negative). */
export function addToMonth(month: YearMonth, months: number): YearMonth {
  return yearMonth(addMonths(firstDay(month), months))
}

/** The first day of the month. */
export function firstDay(month: YearMonth): LocalDate {
  return `${month}-01` as LocalDate
}

/** The last day of the month. */
export function lastDay(month: YearMonth): LocalDate {
  return `${month}-${String(daysInMonth(month)).padStart(2, '0')}` as LocalDate
}

/** How many days the month has. */
export function daysInMonth(month: YearMonth): number {
  return Temporal.PlainYearMonth.from(month).daysInMonth
}

/** Every month from the first to the last, both included; empty when the last is earlier. */
export function monthsFromTo(from: YearMonth, to: YearMonth): YearMonth[] {
  const months: YearMonth[] = []
  for (let month = from; month <= to; month = addToMonth(month, 1)) months.push(month)
  return months
}
