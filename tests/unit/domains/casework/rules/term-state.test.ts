import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { formatCaseNumber, patternFault } from '@/domains/casework/rules/case-number'
import { leadSeparation } from '@/domains/casework/rules/lead-separation'
import { termState } from '@/domains/casework/rules/term-state'

const today = localDate('2026-11-23')

describe('termState', () => {
  it.each([
    ['2026-11-29', 'ok', 6, 'za 6 dni (29.11.2026)'],
    ['2026-11-28', 'soon', 5, 'za 5 dni (28.11.2026)'],
    ['2026-11-23', 'soon', 0, 'dziś (23.11.2026)'],
    ['2026-11-22', 'overdue', -1, '1 dzień po terminie (22.11.2026)'],
  ])('%s is %s', (dueOn, state, daysLeft, text) => {
    expect(termState(localDate(dueOn), today)).toEqual({ state, daysLeft, text })
  })
})

describe('formatCaseNumber', () => {
  const parts = { unit: 'DPS', class: '5023', number: 82, year: 2026 }

  it.each([
    ['{unit}.{class}.{number}.{year}', 'DPS.5023.82.2026'],
    ['MOPS.{class}.{number}/{year}', 'MOPS.5023.82/2026'],
  ])('%s', (pattern, text) => {
    expect(formatCaseNumber(pattern, parts)).toBe(text)
  })

  it.each([
    [
      '{unit}.{class}.{year}',
      'We wzorze znaku sprawy brakuje elementu {number} – bez niego znaki mogłyby się powtórzyć.',
    ],
    [
      '{unit}.{class}.{number}',
      'We wzorze znaku sprawy brakuje elementu {year} – bez niego znaki mogłyby się powtórzyć.',
    ],
    ['{class}.{number}.{year}.{who}', 'Wzór znaku sprawy zawiera nieznany element {who}.'],
    ['{class}{number}.{year}', 'Elementy znaku sprawy oddziel znakiem, na przykład kropką.'],
  ])('refuses %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault)
    expect(() => formatCaseNumber(pattern, parts)).toThrow(RangeError)
  })

  it('is satisfied with a right pattern', () => {
    expect(patternFault('{unit}.{class}.{number}.{year}')).toBeNull()
  })
})

describe('leadSeparation (R-083)', () => {
  const facts = { kind: 'benefits' as const, newLeadId: 'a', runOther: ['a'], mixedMode: false }

  it('refuses the lead of the other file, unless the mode is mixed', () => {
    expect(leadSeparation(facts)).toMatchObject([{ code: 'same-worker' }])
    expect(leadSeparation({ ...facts, kind: 'socialWork' })).toMatchObject([{ code: 'same-worker' }])
    expect(leadSeparation({ ...facts, mixedMode: true })).toEqual([])
    expect(leadSeparation({ ...facts, runOther: ['b', 'a'] })).toMatchObject([{ code: 'same-worker' }])
    expect(leadSeparation({ ...facts, runOther: ['b'] })).toEqual([])
    expect(leadSeparation({ ...facts, runOther: [] })).toEqual([])
  })
})
