import { describe, expect, it } from 'vitest'
import { contains, dateRange, daysIn, intersection, joined, overlaps } from '@/kernel/date-range'
import { localDate } from '@/kernel/local-date'

const range = (from: string, to: string | null = null) =>
  dateRange(localDate(from), to === null ? null : localDate(to))

describe('dateRange', () => {
  it('refuses an end before the start and takes a single day', () => {
    expect(() => range('2026-02-02', '2026-02-01')).toThrow(RangeError)
    expect(daysIn(range('2026-02-01', '2026-02-01'))).toBe(1)
    expect(daysIn(range('2026-02-01'))).toBeNull()
  })

  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2026-02-28', true],
    ['2026-03-01', false],
  ])('February contains %s: %s', (day, expected) => {
    expect(contains(range('2026-02-01', '2026-02-28'), localDate(day))).toBe(expected)
  })

  it('lasts without an end', () => {
    expect(contains(range('2026-02-01'), localDate('2099-01-01'))).toBe(true)
    expect(contains(range('2026-02-01'), localDate('2026-01-31'))).toBe(false)
  })

  it('overlaps by a single common day but not by touching', () => {
    expect(overlaps(range('2026-01-01', '2026-02-01'), range('2026-02-01'))).toBe(true)
    expect(overlaps(range('2026-01-01', '2026-01-31'), range('2026-02-01'))).toBe(false)
    expect(intersection(range('2026-01-01', '2026-02-10'), range('2026-02-01'))).toEqual(
      range('2026-02-01', '2026-02-10'),
    )
  })

  it('joins what touches or overlaps and keeps gaps', () => {
    expect(
      joined([
        range('2026-03-01', '2026-03-05'),
        range('2026-01-01', '2026-01-31'),
        range('2026-02-01', '2026-02-03'),
      ]),
    ).toEqual([range('2026-01-01', '2026-02-03'), range('2026-03-01', '2026-03-05')])
    expect(joined([range('2026-01-01'), range('2026-05-01', '2026-05-02')])).toEqual([range('2026-01-01')])
  })
})
