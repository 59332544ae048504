import { describe, expect, it } from 'vitest'
import { dateRange } from '@/kernel/date-range'
import { localDate, yearMonth, type YearMonth } from '@/kernel/local-date'
import {
  activeHouseholds,
  caseload,
  caseloadAfterOneMore,
  normFor,
  standardNorm,
} from '@/domains/social-work/rules/caseload'
import {
  outcomeForExamination,
  outcomeRefusals,
  referralOutcomes,
} from '@/domains/social-work/rules/contact-outcomes'
import {
  lastOverdueMonth,
  missingMonthlyCertificates,
  monthlyDueOn,
} from '@/domains/social-work/rules/monthly-certificates'

const range = (from: string, to: string | null = null) =>
  dateRange(localDate(from), to === null ? null : localDate(to))
describe('monthlyDueOn', () => {
  it.each([
    ['2026-10', 10, '2026-11-10'],
    ['2026-12', 10, '2027-01-10'],
    ['2026-01', 31, '2026-02-28'],
  ])('zał. 6 for %s with day %i is due on %s', (month, day, due) => {
    expect(monthlyDueOn(yearMonth(month), day)).toBe(due)
  })
})

describe('missingMonthlyCertificates (R-094)', () => {
  const facts = {
    terms: [range('2026-08-31')],
    benefits: [range('2026-08-01', '2026-12-31')],
    issued: [] as YearMonth[],
    ended: false,
    today: localDate('2026-11-10'),
    dueDay: 10,
  }
  const missing = (change: Partial<typeof facts>) =>
    missingMonthlyCertificates({ ...facts, ...change }).map(({ month, state }) => `${month} ${state}`)

  it('lists months from that of the terms to the current one', () => {
    expect(missing({})).toEqual(['2026-08 overdue', '2026-09 overdue', '2026-10 due', '2026-11 running'])
  })

  it('a certificate is overdue the day after its day', () => {
    expect(missing({ today: localDate('2026-11-11') })).toContain('2026-10 overdue')
    expect(missing({ today: localDate('2026-10-31') })).toContain('2026-10 running')
    expect(missing({ today: localDate('2026-11-01') })).toContain('2026-10 due')
  })

  it.each(['2026-11-10', '2026-11-11', '2026-12-01', '2027-01-10', '2027-01-11', '2027-02-28', '2027-03-01'])(
    'on %s the last late month is the last that can be',
    (day) => {
      for (const dueDay of [1, 10, 31]) {
        const today = localDate(day)
        const late = missing({ today, dueDay, benefits: [range('2026-08-01')] }).filter((line) =>
          line.endsWith(' overdue'),
        )
        expect(late.at(-1)).toBe(`${lastOverdueMonth(today, dueDay)} overdue`)
      }
    },
  )

  it('leaves out what was issued, months without a benefit and months without terms', () => {
    expect(missing({ issued: [yearMonth('2026-08'), yearMonth('2026-10')] })).toEqual([
      '2026-09 overdue',
      '2026-11 running',
    ])
    expect(missing({ benefits: [range('2026-10-31', '2026-10-31')] })).toEqual(['2026-10 due'])
    expect(missing({ terms: [range('2026-08-31', '2026-09-01')] })).toEqual([
      '2026-08 overdue',
      '2026-09 overdue',
    ])
    expect(missing({ terms: [] })).toEqual([])
    expect(missing({ benefits: [] })).toEqual([])
  })

  it('the month in which social work ended is owed at once, whatever its day; no later one is', () => {
    const closedOn = (day: string) => ({ terms: [range('2026-10-01', day)], ended: true })
    expect(missing(closedOn('2026-11-01'))).toEqual(['2026-10 due', '2026-11 due'])
    expect(missing({ ...closedOn('2026-11-10'), issued: [yearMonth('2026-10')] })).toEqual(['2026-11 due'])
    expect(missing({ ...closedOn('2026-10-31'), today: localDate('2026-12-24') })).toEqual([
      '2026-10 overdue',
    ])
    expect(missing({ ...closedOn('2026-11-10'), today: localDate('2026-12-11') })).toEqual([
      '2026-10 overdue',
      '2026-11 overdue',
    ])
  })
})

describe('referral outcomes (OPEN-32)', () => {
  const facts = { outcome: 'completed' as const, note: '', hasA4: true, attempts: 0 }

  it.each([
    [{}, []],
    [{ hasA4: false }, ['outcome.a4']],
    [{ outcome: 'clientDidNotCome' as const, note: 'Dwa telefony i list.', attempts: 3 }, []],
    [{ outcome: 'clientDidNotCome' as const }, ['outcome.note', 'outcome.attempts']],
    [{ outcome: 'clientRefused' as const }, ['outcome.note']],
  ])('%j', (change, expected) => {
    expect(outcomeRefusals({ ...facts, ...change }).map(({ code }) => code)).toEqual(expected)
  })

  it('reach the examination and have names', () => {
    expect(outcomeForExamination('clientDidNotCome')).toBe('didNotCome')
    expect(outcomeForExamination('clientRefused')).toBe('refused')
    expect(outcomeForExamination('completed')).toBeNull()
    expect(outcomeForExamination(null)).toBeNull()
    expect(referralOutcomes.clientDidNotCome.label).toBe('Klient nie zgłosił się')
  })
})

describe('caseload (G-035 … G-037)', () => {
  const file = (
    householdId: string | null,
    personId: string,
    state: 'open' | 'closed' = 'open',
    standard: string | null = null,
  ) => ({ state, householdId, personId, standard })

  it('counts open households once', () => {
    expect(
      activeHouseholds([
        file('h1', 'a'),
        file('h1', 'b'),
        file('h2', 'c'),
        file('h3', 'd', 'closed'),
        file(null, 'e'),
        file(null, 'e'),
      ]),
    ).toBe(3)
  })

  it.each([
    [19, 20, 'ok', '19 środowisk przy normie 20 – 1 wolne miejsce.'],
    [
      20,
      20,
      'full',
      '20 środowisk przy normie 20 – norma jest wykorzystana; następny przydział wymaga uzasadnienia.',
    ],
    [21, 20, 'over', '21 środowisk przy normie 20 – przekroczenie o 1; przydział wymaga uzasadnienia.'],
    [2, 80, 'ok', '2 środowiska przy normie 80 – 78 wolnych miejsc.'],
  ])('%i of %i is %s', (load, norm, state, sentence) => {
    expect(caseload(load, norm)).toEqual({ load, norm, state, sentence })
  })

  it('warns before the twenty-first', () => {
    expect(caseloadAfterOneMore(19, 20).state).toBe('full')
    expect(caseloadAfterOneMore(20, 20).state).toBe('over')
  })

  it('knows part-time posts and the standard for violence', () => {
    expect(normFor(20, 0.5)).toBe(10)
    expect(normFor(17, 0.75)).toBe(12)
    expect(normFor(20, 0.01)).toBe(1)
    const norms = { ordinary: 20, violence: 17 }
    expect(standardNorm([file('h1', 'a')], norms)).toBe(20)
    expect(standardNorm([file('h1', 'a', 'open', 'violence')], norms)).toBe(17)
    expect(standardNorm([file('h1', 'a', 'closed', 'violence')], norms)).toBe(20)
  })
})
