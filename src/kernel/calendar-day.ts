// What forms and screens in the browser need of dates. Apart from local-date.ts, whose arithmetic brings Temporal
// (20 kB compressed) along; server code imports everything from there.

declare const localDateBrand: unique symbol
declare const yearMonthBrand: unique symbol

/** A day of the calendar as 'YYYY-MM-DD': no hour, no time zone, sorts as text, goes through JSON unchanged. */
export type LocalDate = string & { readonly [localDateBrand]: true }

/** A month of the calendar as 'YYYY-MM'. */
export type YearMonth = string & { readonly [yearMonthBrand]: true }

const isoDay = /^\d{4}-\d{2}-\d{2}$/
const isoMonth = /^\d{4}-(0[1-9]|1[0-2])$/
const dayLength = 86_400_000

// Swedish dates are written as ISO 8601 has them.
const warsawDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short' })

/** True for a day that exists, written 'YYYY-MM-DD'. */
export function isLocalDate(text: string): text is LocalDate {
  if (!isoDay.test(text) || text.startsWith('0000')) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  if (month < 1 || month > 12 || day < 1) return false
  return day <= lengthOfMonth(Number(text.slice(0, 4)), month)
}

/**
 * A day a list can be asked for, of the years 1000 to 2999: outside of them it is a slip, and the week or the month around it
 * may hold days that cannot be written.
 */
export function isListedDay(text: string): text is LocalDate {
  return /^[12]/.test(text) && isLocalDate(text)
}

/** A month a list can be asked for, of the same years. */
export function isListedMonth(text: string): text is YearMonth {
  return /^[12]/.test(text) && isYearMonth(text)
}

/** How many days the month (1 to 12) of the year has. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
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

/** Days from `a` to `b`: 0 for the same day, negative when `b` is earlier. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return (Date.parse(b) - Date.parse(a)) / dayLength
}

/** Which day it is in Poland at that instant. */
export function warsawDateOf(instant: Date): LocalDate {
  return localDate(warsawDays.format(instant))
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
