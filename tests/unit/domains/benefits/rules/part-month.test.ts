import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateRange } from '@/kernel/date-range'
import { addDays, localDate, yearMonth } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import { monthAmount, monthlyAmounts } from '@/domains/benefits/rules/part-month'

const period = (from: string, to: string) => dateRange(localDate(from), localDate(to))

describe('monthAmount (art. 106 ust. 3)', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30', 600, 30],
    ['2026-11', '2026-11-16', '2026-11-30', 300, 15],
    ['2026-11', '2026-11-30', '2027-01-31', 20, 1],
    ['2026-02', '2026-02-10', '2026-02-28', 407.14, 19],
    ['2024-02', '2024-02-10', '2024-02-29', 413.79, 20],
    ['2026-12', '2026-12-01', '2026-12-10', 193.55, 10],
  ])('%s of %s–%s: %d zł for %i days', (month, from, to, amount, days) => {
    expect(monthAmount(zloty(600), yearMonth(month), period(from, to))).toMatchObject({
      amount: zloty(amount),
      days,
    })
  })

  it('gives nothing for a month outside and explains a part', () => {
    expect(monthAmount(zloty(600), yearMonth('2026-10'), period('2026-11-01', '2026-11-30'))).toBeNull()
    const part = monthAmount(zloty(600), yearMonth('2026-11'), period('2026-11-16', '2026-12-31'))
    expect(part?.explanation?.replaceAll('\u00a0', ' ')).toBe(
      'Za listopad 2026: 600,00 zł ÷ 30 dni × 15 = 300,00 zł (art. 106 ust. 3 ups).',
    )
    expect(
      monthAmount(zloty(600), yearMonth('2026-12'), period('2026-11-16', '2026-12-31'))?.explanation,
    ).toBeNull()
  })
})

describe('monthlyAmounts', () => {
  it('lists every month, whole ones whole', () => {
    const months = monthlyAmounts(zloty(600), period('2026-11-16', '2027-01-31'))
    expect(months.map(({ month, amount }) => [month, amount])).toEqual([
      ['2026-11', zloty(300)],
      ['2026-12', zloty(600)],
      ['2027-01', zloty(600)],
    ])
  })

  it('refuses a period without an end', () => {
    expect(() => monthlyAmounts(1, dateRange(localDate('2026-11-16')))).toThrow(RangeError)
  })

  it('covers each day of the period once and never exceeds the monthly amount', () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.nat(400),
        fc.integer({ min: 1, max: 200_000 }),
        (start, length, monthly) => {
          const from = addDays(localDate('2024-01-01'), start)
          const months = monthlyAmounts(monthly, dateRange(from, addDays(from, length)))
          expect(months.reduce((sum, { days }) => sum + days, 0)).toBe(length + 1)
          expect(months.every(({ amount }) => amount <= monthly)).toBe(true)
        },
      ),
    )
  })
})
