import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import { criterionFor, incomeChange, meetsCriterion } from '@/domains/benefits/rules/criterion'

const d = localDate
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('criterionFor', () => {
  it.each([
    [1, '2026-11-24', 1010],
    [1, '2024-12-31', 776],
    [2, '2026-11-24', 1646],
    [4, '2026-11-24', 3292],
    [4, '2024-12-31', 2400],
    [4, '2018-09-30', 2056],
  ])('%i persons on %s: %i zł', (persons, on, amount) => {
    expect(criterionFor(persons, d(on)).total).toBe(zloty(amount))
  })

  it('keeps the threshold with its source', () => {
    const criterion = criterionFor(4, d('2026-11-24'))
    expect(plain(criterion.explanation)).toBe(
      'Kryterium dochodowe rodziny: 4 × 823,00 zł = 3 292,00 zł (art. 8 ust. 1 pkt 2 ups).',
    )
    expect(criterion.values).toMatchObject([{ value: zloty(823), validFrom: '2025-01-01', unit: 'grosze' }])
    expect(criterion.values[0]?.source).toContain('Dz.U. 2024 poz. 1044')
  })

  it.each([0, -1, 1.5])('knows no household of %d persons', (persons) => {
    expect(() => criterionFor(persons, d('2026-11-24'))).toThrow(RangeError)
  })
})

describe('meetsCriterion: income that does not exceed it', () => {
  it.each([
    [1, 1009.99, true],
    [1, 1010, true],
    [1, 1010.01, false],
    [3, 2469, true],
    [3, 2469.01, false],
  ])('%i persons with %d zł: %s', (persons, income, meets) => {
    expect(meetsCriterion(zloty(income), criterionFor(persons, d('2026-11-24')))).toBe(meets)
  })
})

describe('incomeChange (art. 106 ust. 3a)', () => {
  it.each([
    ['single, exactly 10 %', 500, 601, 1, true],
    ['single, a grosz more', 500, 601.01, 1, false],
    ['single, a fall of 10 %', 601, 500, 1, true],
    ['single, a fall of a grosz more', 601.01, 500, 1, false],
    ['family of four, 82,30 a head', 1000, 1329.2, 4, true],
    ['family of four, a grosz more', 1000, 1329.21, 4, false],
  ])('%s', (_, before, after, persons, within) => {
    expect(incomeChange(zloty(before), zloty(after), persons, d('2026-11-24')).withinTolerance).toBe(within)
  })

  it('explains itself', () => {
    const { explanation } = incomeChange(zloty(500), zloty(650), 1, d('2026-11-24'))
    expect(plain(explanation)).toBe(
      '10% kryterium to 101,00 zł. Zmiana dochodu o 150,00 zł przekracza tę kwotę, więc wysokość świadczenia trzeba ustalić na nowo (art. 106 ust. 3a ups).',
    )
  })
})
