import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import {
  addWorkingDays,
  easterSunday,
  holidayName,
  isPublicHoliday,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '@/statute/public-holidays'

const d = localDate

describe('easterSunday', () => {
  it.each([
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('%i: %s', (year, date) => {
    expect(easterSunday(year)).toBe(date)
  })
})

describe('holidays', () => {
  it.each([
    ['2026-04-06', 'Poniedziałek Wielkanocny'],
    ['2026-06-04', 'Boże Ciało'],
    ['2026-05-24', 'Zielone Świątki'],
    ['2026-11-11', 'Narodowe Święto Niepodległości'],
    ['2025-12-24', 'Wigilia Bożego Narodzenia'],
    ['2024-12-24', null],
    ['2011-01-06', 'Święto Trzech Króli'],
    ['2010-01-06', null],
    ['2026-05-02', null],
    ['2026-12-31', null],
  ])('%s: %s', (date, name) => {
    expect(holidayName(d(date))).toBe(name)
  })

  it('counts 24 December from 2025 only', () => {
    expect(isWorkingDay(d('2024-12-24'))).toBe(true)
    expect(isWorkingDay(d('2025-12-24'))).toBe(false)
  })

  it('a Sunday is a day off, a Saturday is none but not a working day either', () => {
    expect(isPublicHoliday(d('2026-11-29'))).toBe(true)
    expect(isPublicHoliday(d('2026-11-28'))).toBe(false)
    expect(isWorkingDay(d('2026-11-28'))).toBe(false)
  })

  it.each([
    [2024, 13],
    [2025, 14],
    [2026, 14],
  ])('%i has %i days with a name', (year, count) => {
    const days = Array.from({ length: 366 }, (_, i) =>
      new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10),
    )
    const own = days.filter((day) => day.startsWith(String(year)))
    expect(own.filter((day) => holidayName(d(day)) !== null)).toHaveLength(count)
  })
})

describe('working days', () => {
  it.each([
    ['2026-11-28', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
    ['2026-04-04', '2026-04-07'],
    ['2025-12-24', '2025-12-29'],
    ['2026-05-01', '2026-05-04'],
  ])('the next working day from %s is %s', (from, to) => {
    expect(nextWorkingDay(d(from))).toBe(to)
  })

  it.each([
    ['2026-11-23', 1, '2026-11-24'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-23', 14, '2026-12-11'],
    ['2025-12-19', 5, '2025-12-31'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('%s and %i working days is %s', (from, days, to) => {
    expect(addWorkingDays(d(from), days)).toBe(to)
    expect(workingDaysBetween(d(from), d(to))).toBe(days)
  })
})
