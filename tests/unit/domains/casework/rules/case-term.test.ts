import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '@/kernel/local-date'
import { caseTerm } from '@/domains/casework/rules/case-term'
import { termInMonths } from '@/domains/casework/rules/terms'

const d = localDate
const period = (from: string, to: string | null) => ({ from: d(from), to: to === null ? null : d(to) })

describe('caseTerm (art. 35)', () => {
  it('is one month, two when complicated', () => {
    expect(caseTerm(d('2026-11-02'), 'ordinary').dueOn).toBe('2026-12-02')
    expect(caseTerm(d('2026-11-02'), 'complicated').dueOn).toBe('2027-01-04')
  })

  it('explains itself in Polish', () => {
    expect(caseTerm(d('2026-01-31'), 'ordinary').explanation).toEqual([
      'Wszczęcie 31.01.2026, sprawa wymagająca wyjaśnień: 1 miesiąc, czyli do 28.02.2026 (art. 35 § 3 i art. 57 § 3 KPA).',
      '28.02.2026 to dzień wolny (sobota), więc termin mija najbliższego dnia roboczego: 02.03.2026 (art. 57 § 4 KPA).',
    ])
  })

  it.each([
    ['ten days inside the term', [period('2026-11-10', '2026-11-19')], '2026-12-14', 10],
    [
      'two periods that overlap count once',
      [period('2026-11-10', '2026-11-14'), period('2026-11-12', '2026-11-19')],
      '2026-12-14',
      10,
    ],
    ['a period of one day', [period('2026-11-10', '2026-11-10')], '2026-12-03', 1],
    ['begins on the last day', [period('2026-12-02', '2026-12-06')], '2026-12-07', 5],
    ['begins after the term', [period('2026-12-03', '2026-12-20')], '2026-12-02', 0],
    [
      'second begins only within the lengthened term',
      [period('2026-11-10', '2026-11-19'), period('2026-12-10', '2026-12-11')],
      '2026-12-14',
      12,
    ],
    [
      'began before the case: the first day does not count anyway',
      [period('2026-10-20', '2026-11-04')],
      '2026-12-04',
      2,
    ],
  ])('%s', (_, suspensions, dueOn, excludedDays) => {
    expect(caseTerm(d('2026-11-02'), 'ordinary', suspensions)).toMatchObject({
      dueOn,
      excludedDays,
      suspendedSince: null,
    })
  })

  it('a period that lasts leaves the end open, or counts to a given day', () => {
    const open = [period('2026-11-10', null)]
    expect(caseTerm(d('2026-11-02'), 'ordinary', open)).toMatchObject({
      dueOn: '2026-12-02',
      suspendedSince: '2026-11-10',
    })
    expect(caseTerm(d('2026-11-02'), 'ordinary', open, d('2026-11-19'))).toMatchObject({
      dueOn: '2026-12-14',
      excludedDays: 10,
      suspendedSince: '2026-11-10',
    })
    expect(caseTerm(d('2026-11-02'), 'ordinary', open).explanation.at(-1)).toBe(
      'Od 10.11.2026 termin nie biegnie; ostatni dzień przesunie się po zakończeniu przerwy.',
    )
  })

  it('is never shorter than without suspensions', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(d('2018-01-01'), n))
    fc.assert(
      fc.property(day, fc.array(fc.tuple(fc.nat(90), fc.nat(40)), { maxLength: 4 }), (startedOn, offsets) => {
        const suspensions = offsets.map(([start, length]) => {
          const from = addDays(startedOn, start)
          return { from, to: addDays(from, length) }
        })
        expect(caseTerm(startedOn, 'ordinary', suspensions).dueOn >= termInMonths(startedOn, 1)).toBe(true)
      }),
    )
  })
})
