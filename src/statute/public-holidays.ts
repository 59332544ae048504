import { addDays, dayOfWeek, daysBetween, localDate, yearOf, type LocalDate } from '@/kernel/local-date'

type Holiday = {
  readonly name: string
  readonly monthDay: string
  readonly fromYear: number
  readonly source: string
}

const act = 'Ustawa z 18.01.1951 o dniach wolnych od pracy'
const since1990 = { fromYear: 1990, source: act }

/** Days off that fall on the same day each year, with the first year. */
export const fixedHolidays: readonly Holiday[] = [
  { name: 'Nowy Rok', monthDay: '01-01', ...since1990 },
  { name: 'Święto Trzech Króli', monthDay: '01-06', fromYear: 2011, source: 'Dz.U. 2010 Nr 224 poz. 1459' },
  { name: 'Święto Państwowe', monthDay: '05-01', ...since1990 },
  { name: 'Święto Narodowe Trzeciego Maja', monthDay: '05-03', ...since1990 },
  { name: 'Wniebowzięcie Najświętszej Maryi Panny', monthDay: '08-15', ...since1990 },
  { name: 'Wszystkich Świętych', monthDay: '11-01', ...since1990 },
  { name: 'Narodowe Święto Niepodległości', monthDay: '11-11', ...since1990 },
  {
    name: 'Wigilia Bożego Narodzenia',
    monthDay: '12-24',
    fromYear: 2025,
    source: 'Ustawa z 6.12.2024, Dz.U. 2024 poz. 1965',
  },
  { name: 'Pierwszy dzień Bożego Narodzenia', monthDay: '12-25', ...since1990 },
  { name: 'Drugi dzień Bożego Narodzenia', monthDay: '12-26', ...since1990 },
]

/** Days off counted from Easter Sunday. */
export const movableHolidays = [
  { name: 'Wielkanoc', daysAfterEaster: 0 },
  { name: 'Poniedziałek Wielkanocny', daysAfterEaster: 1 },
  { name: 'Zielone Świątki', daysAfterEaster: 49 },
  { name: 'Boże Ciało', daysAfterEaster: 60 },
] as const

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return localDate(
    `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`,
  )
}

/** The name of the statutory day off, or null. Sundays are free as well but have no name here. */
export function holidayName(date: LocalDate): string | null {
  const year = yearOf(date)
  const fixed = fixedHolidays.find(
    ({ monthDay, fromYear }) => year >= fromYear && date.endsWith(`-${monthDay}`),
  )
  if (fixed) return fixed.name
  const after = daysBetween(easterSunday(year), date)
  return movableHolidays.find(({ daysAfterEaster }) => daysAfterEaster === after)?.name ?? null
}

/** A statutory day off: a Sunday or a holiday. */
export function isPublicHoliday(date: LocalDate): boolean {
  return dayOfWeek(date) === 7 || holidayName(date) !== null
}

/** Monday to Friday without statutory days off. */
export function isWorkingDay(date: LocalDate): boolean {
  return dayOfWeek(date) !== 6 && !isPublicHoliday(date)
}

/** The day itself when it is a working day, else the next that is. */
export function nextWorkingDay(date: LocalDate): LocalDate {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, 1)
  return day
}

/** The `days`-th working day after the day; the day itself does not count (art. 57 § 1 KPA). */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
  return count
}
