import { describe, expect, it } from 'vitest'
import { unsavedAnswer, unsavedIncome } from '@/domains/benefits/rules/typed-parts'

const savedAt = '2026-11-05T11:41:00.000Z'

describe('an answer typed and not saved', () => {
  const saved = { answer: 'yes', justification: 'Dochód poniżej kryterium.' } as const
  const left = (answer: 'yes' | 'no' | undefined, justification: string) =>
    unsavedAnswer(saved, { typed: { answer, justification }, savedAt }) !== null

  it('comes back when its words or its answer differ from what the case says', () => {
    expect(left('yes', 'Dochód powyżej kryterium.')).toBe(true)
    expect(left('no', saved.justification)).toBe(true)
    expect(left(undefined, '')).toBe(true)
  })

  it('does not come back once the case says the same', () => {
    expect(left('yes', ` ${saved.justification} `)).toBe(false)
    expect(left(undefined, saved.justification)).toBe(false)
    expect(unsavedAnswer(saved, undefined)).toBeNull()
  })
})

describe('an income typed and not saved', () => {
  const line = {
    personId: 'one',
    month: '2026-10',
    kind: 'employment',
    gross: 320_000,
    tax: 21_000,
    socialContribution: 0,
    healthContribution: 0,
    alimonyPaid: 0,
    hectares: null,
    evidenceId: null,
    note: null,
  }
  const typed = { personId: 'one', month: '2026-10', kind: 'employment', gross: 320_000, tax: 21_000 }
  const left = (more: object, lines = [line]) =>
    unsavedIncome(lines, { typed: { ...typed, ...more }, savedAt }) !== null

  it('comes back until some line says the same; what was left empty is nothing', () => {
    expect(left({ evidenceId: '', note: '' })).toBe(false)
    expect(left({ gross: 330_000 })).toBe(true)
    expect(left({ month: '2026-09' })).toBe(true)
    expect(left({}, [])).toBe(true)
  })

  it('an empty form nobody wrote in is nothing to bring back', () => {
    const untouched = { kind: '', gross: undefined, tax: undefined, evidenceId: '', note: '' }
    expect(left(untouched, [])).toBe(false)
    expect(unsavedIncome([], undefined)).toBeNull()
  })
})
