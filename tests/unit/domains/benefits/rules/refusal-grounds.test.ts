import { describe, expect, it } from 'vitest'
import { groundRefusals, type GroundFacts } from '@/domains/benefits/rules/refusal-grounds'
import type { RefusalGround } from '@/domains/benefits/documents/decision-texts/facts'

const facts: GroundFacts = { incomeAboveCriterion: false, cooperates: false, interviewRefused: false }
const codes = (grounds: readonly RefusalGround[], changes: Partial<GroundFacts> = {}) =>
  groundRefusals(grounds, { ...facts, ...changes }).map(({ code }) => code)

describe('grounds of a refusal do not deny the case', () => {
  it.each<[string, RefusalGround, Partial<GroundFacts>, boolean]>([
    ['income not above the criterion', 'incomeAboveCriterion', {}, false],
    ['income above the criterion', 'incomeAboveCriterion', { incomeAboveCriterion: true }, true],
    ['cooperation certified (R-097)', 'noCooperation', { cooperates: true }, false],
    ['cooperation denied or unknown (R-097)', 'noCooperation', {}, true],
    ['no refused interview', 'interviewRefused', {}, false],
    ['a refused interview', 'interviewRefused', { interviewRefused: true }, true],
    ['what the worker judges alone', 'ownResources', { cooperates: true }, true],
  ])('%s: %s', (_what, ground, changes, possible) => {
    expect(codes([ground], changes)).toEqual(possible ? [] : [`ground.${ground}`])
  })

  it('each is told with its remedy', () => {
    const all = groundRefusals(['incomeAboveCriterion', 'noCooperation', 'interviewRefused', 'misuse'], {
      ...facts,
      cooperates: true,
    })
    expect(all).toHaveLength(3)
    for (const { message, remedy } of all) expect(message && remedy).toMatch(/\.$/)
  })
})
