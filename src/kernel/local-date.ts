import { Temporal } from 'temporal-polyfill'
import {
  lengthOfMonth,
  localDate,
  monthOf,
  yearMonth,
  yearOf,
  type LocalDate,
  type YearMonth,
} from '@/kernel/calendar-day'

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

/** The same for a day that need not be known. */
export function toDbDateOrNull(date: LocalDate | null | undefined): Date | null {
  return date ? toDbDate(date) : null
}

/** The instant of an hour ('HH:MM') of a day in Poland; an hour skipped by the change of clocks moves forward. */
export function warsawInstant(date: LocalDate, time: string): Date {
  const local = plain(date).toPlainDateTime(Temporal.PlainTime.from(time))
  return new Date(local.toZonedDateTime(warsaw).epochMilliseconds)
}

const NOON = 720
/** Clocks are changed between two and three in the night: from here on a day has one offset. */
const AFTER_CHANGE = 180

export type WarsawClock = {
  /** the instant of a minute after midnight */
  readonly at: (minute: number) => Date
  /** the minute after midnight of an instant of that day, once the clocks are changed */
  readonly minuteOf: (instant: Date) => number
}

/**
 * The hours of one day in Poland, as minutes after midnight by the clock on the wall: many of them for the price of one
 * `warsawInstant`.
 */
export function warsawClock(date: LocalDate): WarsawClock {
  const noon = warsawInstant(date, '12:00').getTime()
  const early = (minute: number) => warsawInstant(date, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)
  return {
    at: (minute) => (minute < AFTER_CHANGE ? early(minute) : new Date(noon + (minute - NOON) * 60_000)),
    minuteOf: (instant) => NOON + Math.round((instant.getTime() - noon) / 60_000),
  }
}

const two = (n: number) => String(n).padStart(2, '0')

/** The month `months` later (earlier when negative). */
export function addToMonth(month: YearMonth, months: number): YearMonth {
  const count = yearOf(firstDay(month)) * 12 + monthOf(firstDay(month)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return yearMonth(`${year}-${String((count % 12) + 1).padStart(2, '0')}`)
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
  return lengthOfMonth(yearOf(firstDay(month)), monthOf(firstDay(month)))
}

/** Every month from the first to the last, both included; empty when the last is earlier. */
export function monthsFromTo(from: YearMonth, to: YearMonth): YearMonth[] {
  const months: YearMonth[] = []
  for (let month = from; month <= to; month = addToMonth(month, 1)) months.push(month)
  return months
}
