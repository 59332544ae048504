import { describe, expect, it } from 'vitest'
import { localDate, yearMonth } from '@/kernel/local-date'
import {
  dueOnOf,
  monthRefusals,
  owedMonths,
  standingOf,
  standings,
} from '@/domains/services-monitoring/rules/months'

const from = localDate('2025-11-20')
const day = localDate
const month = yearMonth

describe('months a report is owed for (R-066)', () => {
  it('from the month supervision begins to the last one that has ended', () => {
    expect(owedMonths({ from, until: null }, day('2025-11-30'))).toEqual([])
    expect(owedMonths({ from, until: null }, day('2025-12-01'))).toEqual(['2025-11'])
    expect(owedMonths({ from, until: null }, day('2026-02-28'))).toEqual(['2025-11', '2025-12', '2026-01'])
    expect(owedMonths({ from, until: day('2025-12-10') }, day('2026-02-28'))).toEqual(['2025-11', '2025-12'])
  })

  it('by the set day of the next month, also over the end of a year', () => {
    expect(dueOnOf(month('2025-12'), 10)).toBe('2026-01-10')
    expect(dueOnOf(month('2026-01'), 5)).toBe('2026-02-05')
  })

  it.each([
    ['2026-01-10', undefined, 'due'],
    ['2026-01-11', undefined, 'late'],
    ['2026-01-11', 'draft', 'late'],
    ['2026-01-11', 'submitted', 'awaiting'],
    ['2026-01-11', 'returned', 'returned'],
    ['2026-05-11', 'closed', 'closed'],
  ] as const)('stands on %s with %s: %s', (today, state, status) => {
    const report = state && { month: month('2025-12'), state, submittedOn: null }
    expect(standingOf(month('2025-12'), report, 10, day(today)).status).toBe(status)
  })

  it('remembers that it came late', () => {
    const came = (submittedOn: string) =>
      standingOf(
        month('2025-12'),
        { month: month('2025-12'), state: 'closed', submittedOn: day(submittedOn) },
        10,
        day('2026-03-01'),
      ).cameLate
    expect(came('2026-01-10')).toBe(false)
    expect(came('2026-01-11')).toBe(true)
  })

  it('newest first, none before supervision begins', () => {
    expect(standings(null, [], 10, day('2026-02-01'))).toEqual([])
    expect(standings({ from, until: null }, [], 10, day('2026-01-15')).map((one) => one.month)).toEqual([
      '2025-12',
      '2025-11',
    ])
  })
})

describe('a month is refused (R-066)', () => {
  const codes = (text: string, today: string, supervised: Parameters<typeof monthRefusals>[0]) =>
    monthRefusals(supervised, month(text), day(today)).map(({ code }) => code)
  const supervised = { from, until: null }

  it('on its last day still, no longer on the day after', () => {
    expect(codes('2025-12', '2025-12-31', supervised)).toEqual(['report.notEnded'])
    expect(codes('2025-12', '2026-01-01', supervised)).toEqual([])
  })

  it('before supervision and without any', () => {
    expect(codes('2025-10', '2026-01-01', supervised)).toEqual(['report.outside'])
    expect(codes('2025-12', '2026-01-01', null)).toEqual(['report.stage'])
  })

  it('and says from when it can be prepared', () => {
    const [refused] = monthRefusals(supervised, month('2025-12'), day('2025-12-15'))
    expect(refused?.remedy).toContain('01.01.2026')
  })
})
