import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isListedDay, isListedMonth } from '@/kernel/calendar-day'
import {
  addDays,
  addMonths,
  addToMonth,
  addYears,
  ageOn,
  compareDates,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  endOfMonth,
  firstDay,
  fromDbDate,
  isLocalDate,
  isYearMonth,
  lastDay,
  localDate,
  maxDate,
  minDate,
  monthsFromTo,
  parsePolishDate,
  startOfMonth,
  toDbDate,
  warsawDateOf,
  warsawClock,
  warsawInstant,
  yearMonth,
  type LocalDate,
} from '@/kernel/local-date'

const d = localDate

/** Any day from 1900 to 2299. */
const anyDay = fc.integer({ min: 0, max: 145_000 }).map((n): LocalDate => addDays(d('1900-01-01'), n))

describe('localDate', () => {
  it.each(['2026-02-01', '2024-02-29', '1900-12-31'])('takes %s', (text) => {
    expect(localDate(text)).toBe(text)
  })

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '01.02.2026',
    '',
    '2026-04-31',
    '0000-01-01',
  ])('refuses %j', (text) => {
    expect(isLocalDate(text)).toBe(false)
    expect(() => localDate(text)).toThrow(RangeError)
  })

  it.each([
    ['2026-03-12', true],
    ['1000-01-01', true],
    ['2999-12-31', true],
    ['0999-12-31', false],
    ['9999-12-31', false],
    ['2026-02-30', false],
  ])('a list can be asked for %s: %j', (text, listed) => {
    expect(isListedDay(text)).toBe(listed)
    expect(isListedMonth(text.slice(0, 7))).toBe(/^[12]/.test(text))
  })

  it('goes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify({ day: d('2026-02-01') }))).toEqual({ day: '2026-02-01' })
  })
})

describe('parsePolishDate', () => {
  it.each([
    ['1.2.26', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    [' 1-2-2026 ', '2026-02-01'],
    ['1/2/2026', '2026-02-01'],
    ['1. 2. 2026 r.', '2026-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['5.6.69', '2069-06-05'],
    ['5.6.70', '1970-06-05'],
    ['29.02.2026', null],
    ['31.04.2026', null],
    ['1.2', null],
    ['1.2.126', null],
    ['jutro', null],
    ['', null],
  ])('reads %j as %s', (typed, expected) => {
    expect(parsePolishDate(typed)).toBe(expected)
  })
})

describe('arithmetic', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
  ])('addMonths(%s, %i) is %s', (from, months, expected) => {
    expect(addMonths(d(from), months)).toBe(expected)
  })

  it('clamps 29 February when years are added', () => {
    expect(addYears(d('2024-02-29'), 1)).toBe('2025-02-28')
    expect(addYears(d('2024-02-29'), 4)).toBe('2028-02-29')
  })

  it('addMonths lands in the right month and never after the wanted day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const moved = addMonths(day, months)
        expect(yearMonth(moved)).toBe(addToMonth(yearMonth(day), months))
        const wanted = Number(day.slice(8))
        expect(Number(moved.slice(8))).toBe(Math.min(wanted, daysInMonth(yearMonth(moved))))
      }),
    )
  })

  it('daysBetween is the inverse of addDays', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  it('counts days over the change of clocks and leap days', () => {
    expect(daysBetween(d('2026-03-28'), d('2026-03-30'))).toBe(2)
    expect(daysBetween(d('2024-02-28'), d('2024-03-01'))).toBe(2)
    expect(daysBetween(d('2026-02-01'), d('2026-01-01'))).toBe(-31)
  })

  it('orders days', () => {
    expect([d('2026-02-01'), d('2025-12-31'), d('2026-01-15')].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-01-15',
      '2026-02-01',
    ])
    expect(minDate(d('2026-02-01'), d('2025-12-31'))).toBe('2025-12-31')
    expect(maxDate(d('2026-02-01'), d('2025-12-31'))).toBe('2026-02-01')
  })

  it('knows the day of the week, Monday first', () => {
    expect(dayOfWeek(d('2026-11-23'))).toBe(1)
    expect(dayOfWeek(d('2026-11-29'))).toBe(7)
  })

  it.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-11-24', '2026-11-23', 17],
    ['2008-11-24', '2026-11-24', 18],
    ['2026-11-24', '2026-11-24', 0],
  ])('who was born on %s is on %s %i years old', (born, on, age) => {
    expect(ageOn(d(born), d(on))).toBe(age)
  })
})

describe('months', () => {
  it('knows first and last days', () => {
    expect(startOfMonth(d('2026-02-17'))).toBe('2026-02-01')
    expect(endOfMonth(d('2024-02-17'))).toBe('2024-02-29')
    expect(firstDay(yearMonth('2026-12'))).toBe('2026-12-01')
    expect(lastDay(yearMonth('2026-04'))).toBe('2026-04-30')
  })

  it('steps over the year', () => {
    expect(addToMonth(yearMonth('2026-01'), -1)).toBe('2025-12')
    expect(monthsFromTo(yearMonth('2025-11'), yearMonth('2026-02'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ])
    expect(monthsFromTo(yearMonth('2026-02'), yearMonth('2026-01'))).toEqual([])
  })

  it('refuses what is no month', () => {
    expect(isYearMonth('2026-13')).toBe(false)
    expect(() => yearMonth('2026-1')).toThrow(RangeError)
  })
})

describe('database and clock', () => {
  it('keeps a day through the database form', () => {
    fc.assert(fc.property(anyDay, (day) => fromDbDate(toDbDate(day)) === day))
  })

  it.each([
    ['2026-01-31T22:59:59Z', '2026-01-31'],
    ['2026-01-31T23:00:00Z', '2026-02-01'],
    ['2026-07-31T21:59:59Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
  ])('at %s it is %s in Poland', (instant, day) => {
    expect(warsawDateOf(new Date(instant))).toBe(day)
  })

  it('gives the instant of an hour in Poland in winter and summer', () => {
    expect(warsawInstant(d('2026-01-15'), '08:30').toISOString()).toBe('2026-01-15T07:30:00.000Z')
    expect(warsawInstant(d('2026-07-15'), '08:30').toISOString()).toBe('2026-07-15T06:30:00.000Z')
  })

  it.each(['2026-03-28', '2026-03-29', '2026-07-15', '2026-10-25', '2026-12-31'])(
    'the clock of a day agrees with the single instants, also when clocks are changed: %s',
    (day) => {
      const { at, minuteOf } = warsawClock(d(day))
      for (const time of ['00:00', '01:30', '03:00', '07:45', '12:00', '15:30', '23:59']) {
        const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
        expect(at(minute)).toEqual(warsawInstant(d(day), time))
        if (minute >= 180) expect(minuteOf(at(minute))).toBe(minute)
      }
    },
  )
})
