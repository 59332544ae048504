import { describe, expect, it } from 'vitest'
import {
  contractedPeriod,
  contractInMonth,
  contractOn,
  latestPerformers,
  performsIn,
  type SignedContract,
} from '@/domains/contracting/rules/contract-month'
import { localDate as day, yearMonth as month } from '@/kernel/local-date'

const contract = (changes: Partial<SignedContract> = {}): SignedContract => ({
  id: 'a',
  selectionId: null,
  number: 'U/1/2026',
  providerId: 'p',
  provider: 'Fundacja Blisko',
  first: { from: day('2026-01-01'), until: day('2026-12-31'), amount: 100_00, plannedHours: 1200 },
  annexes: [],
  endsOn: day('2026-12-31'),
  ...changes,
})

const annex = (effectiveOn: string, plannedHours: number | null, number = 1) => ({
  number,
  effectiveOn: day(effectiveOn),
  endsOn: null,
  amount: null,
  plannedHours,
})

describe('the contract a month is reported under (R-066, R-139)', () => {
  it('says the hours of the whole month', () => {
    expect(contractInMonth([contract()], month('2026-03'))).toMatchObject({
      number: 'U/1/2026',
      provider: 'Fundacja Blisko',
      plannedHours: 1200,
      words: 'umowa U/1/2026',
    })
  })

  it('takes the annex from its day on: the month before keeps the old plan, the month after has the new one', () => {
    const contracts = [contract({ annexes: [annex('2026-07-01', 1500)] })]
    const hours = (of: string) => contractInMonth(contracts, month(of))?.plannedHours
    expect([hours('2026-06'), hours('2026-07'), hours('2026-12')]).toEqual([1200, 1500, 1500])
    expect(contractInMonth(contracts, month('2026-06'))?.words).toBe('umowa U/1/2026')
    expect(contractInMonth(contracts, month('2026-08'))?.words).toBe(
      'umowa U/1/2026, aneks nr 1 od 01.07.2026',
    )
  })

  it('counts hours that change in the middle of a month by days', () => {
    const contracts = [contract({ annexes: [annex('2026-07-16', 1510)] })]
    // 15 days of 1200 and 16 days of 1510, out of 31
    expect(contractInMonth(contracts, month('2026-07'))).toMatchObject({
      plannedHours: 1360,
      words:
        'umowa U/1/2026, aneks nr 1 od 16.07.2026; 01.07.2026–15.07.2026 po 1 200 godz. w miesiącu, 16.07.2026–31.07.2026 po 1 510 godz. w miesiącu'.replaceAll(
          /(\d) (\d{3})/gu,
          '$1\u00a0$2',
        ),
    })
  })

  it('counts a month that begins or ends with the contract by its days', () => {
    const short = contract({
      first: { from: day('2026-04-16'), until: day('2026-06-10'), amount: 1, plannedHours: 300 },
      endsOn: day('2026-06-10'),
    })
    const hours = (of: string) => contractInMonth([short], month(of))?.plannedHours ?? null
    expect([
      hours('2026-03'),
      hours('2026-04'),
      hours('2026-05'),
      hours('2026-06'),
      hours('2026-07'),
    ]).toEqual([null, 150, 300, 100, null])
  })

  it('says no hours when the contract says none, but says who performs', () => {
    const silent = contract({
      first: { from: day('2026-01-01'), until: day('2026-12-31'), amount: 1, plannedHours: null },
    })
    expect(contractInMonth([silent], month('2026-03'))).toMatchObject({
      provider: 'Fundacja Blisko',
      plannedHours: null,
    })
  })

  it('goes over to the next contract, ended early or not', () => {
    const ended = contract({ endsOn: day('2026-05-31') })
    const next = contract({
      id: 'b',
      number: 'U/2/2026',
      provider: 'Caritas',
      first: { from: day('2026-06-01'), until: day('2026-12-31'), amount: 1, plannedHours: 900 },
    })
    expect(contractOn([ended, next], day('2026-05-31'))?.id).toBe('a')
    expect(contractOn([ended, next], day('2026-06-01'))?.id).toBe('b')
    expect(contractInMonth([ended, next], month('2026-06'))).toMatchObject({
      provider: 'Caritas',
      plannedHours: 900,
    })
    expect(contractedPeriod([ended, next])).toEqual({ from: '2026-01-01', until: '2026-12-31' })
    expect(contractedPeriod([])).toBeNull()
  })

  it('has every winner of a contest side by side, hours together; a later contract goes on alone', () => {
    const first = contract({ selectionId: 's' })
    const second = contract({
      id: 'b',
      selectionId: 's',
      number: 'U/2/2026',
      providerId: 'q',
      provider: 'Caritas',
      first: { from: day('2026-01-16'), until: day('2026-06-30'), amount: 1, plannedHours: 310 },
      endsOn: day('2026-06-30'),
    })
    const both = [first, second]
    expect(contractInMonth(both, month('2026-03'))).toMatchObject({
      number: 'U/1/2026; U/2/2026',
      provider: 'Fundacja Blisko; Caritas',
      providerIds: ['p', 'q'],
      until: '2026-12-31',
      plannedHours: 1510,
      words: 'umowa U/1/2026; umowa U/2/2026',
    })
    // the second one from the 16th: 16 days of 310 out of 31
    expect(contractInMonth(both, month('2026-01'))?.plannedHours).toBe(1360)
    expect(contractInMonth(both, month('2026-07'))?.provider).toBe('Fundacja Blisko')
    expect([performsIn(both, month('2026-03'), 'q'), performsIn(both, month('2026-07'), 'q')]).toEqual([
      true,
      false,
    ])
    expect(performsIn(both, month('2026-03'), null)).toBe(false)
    expect(latestPerformers(both)).toEqual(['Fundacja Blisko', 'Caritas'])
    const silent = { ...second, first: { ...second.first, plannedHours: null } }
    expect(contractInMonth([first, silent], month('2026-03'))?.plannedHours).toBeNull()
    expect(latestPerformers([contract(), contract({ id: 'c', provider: 'Krok' })])).toEqual(['Krok'])
  })
})
