import { Temporal } from 'temporal-polyfill'

declare const localDateBrand: unique symbol
declare const yearMonthBrand: unique symbol

/** A day of the calendar as 'YYYY-MM-DD': no hour, no time zone, sorts as text, goes through JSON unchanged. */
export type LocalDate = string & { readonly [localDateBrand]: true }

/** A month of the calendar as 'YYYY-MM'. */
export type YearMonth = string & { readonly [yearMonthBrand]: true }

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const isoMonth = /^\d{4}-(0[1-9]|1[0-2])$/
const warsaw = 'Europe/Warsaw'

const plain = (date: LocalDate) => Temporal.PlainDate.from(date)
const branded = (date: Temporal.PlainDate) => date.toString() as LocalDate

/** True for a day that exists, written 'YYYY-MM-DD'. */
export function isLocalDate(text: string): text is LocalDate {
  if (!isoDay.test(text) || text.startsWith('0000')) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Temporal.PlainYearMonth(Number(text.slice(0, 4)), month).daysInMonth
}

/** The day written as 'YYYY-MM-DD'. Throws RangeError for anything else, also for a day that does not exist. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`Not a date YYYY-MM-DD: ${JSON.stringify(text)}`)
  return text
}

/**
 * What a Polish office worker types: '1.2.26', '01.02.2026', '1-2-2026', '1/2/2026' or '2026-02-01'; null when it is
 * not a day. Two digits of a year mean 2000–2069 or 1970–1999.
 */
export function parsePolishDate(text: string): LocalDate | null {
  const trimmed = text.trim().replace(/\s*(?:r\.?|rok|roku)$/i, '')
  if (isLocalDate(trimmed)) return trimmed
  const match = /^(\d{1,2})\s*[.\-/]\s*(\d{1,2})\s*[.\-/]\s*(\d{4}|\d{2})$/.exec(trimmed)
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const iso = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(iso) ? iso : null
}

function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 70 ? `20${year}` : `19${year}`
}

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

/** Days from `a` to `b`: 0 for the same day, negative when `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return plain(a).until(plain(b), { largestUnit: 'days' }).days
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

/** The year, such as 2026. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

/** The month, 1 to 12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7))
}

/** The day of the month, 1 to 31. */
export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10))
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

/** Which day it is in Poland at that instant. */
export function warsawDateOf(instant: Date): LocalDate {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(warsaw)
  return branded(zoned.toPlainDate())
}

/** The instant of an hour ('HH:MM') of a day in Poland; an hour skipped by the change of clocks moves forward. */
export function warsawInstant(date: LocalDate, time: string): Date {
  const local = plain(date).toPlainDateTime(Temporal.PlainTime.from(time))
  return new Date(local.toZonedDateTime(warsaw).epochMilliseconds)
}

/** True for text 'YYYY-MM' with a month that exists. */
export function isYearMonth(text: string): text is YearMonth {
  return isoMonth.test(text)
}

/** The month a day ('YYYY-MM-DD') lies in, or the month itself ('YYYY-MM'). Throws RangeError for anything else. */
export function yearMonth(date: string): YearMonth {
  const month = isLocalDate(date) ? date.slice(0, 7) : date
  if (!isYearMonth(month)) throw new RangeError(`Not a month YYYY-MM: ${JSON.stringify(date)}`)
  return month
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
