import { describe, expect, it } from 'vitest'
import { groundRefusals, type GroundFacts } from '@/domains/benefits/rules/refusal-grounds'
import type { BenefitKind } from '@/platform/db/generated/enums'
import { discretionaryGrounds, refusalGroundsOf } from '@/domains/benefits/model'
import type { RefusalGround } from '@/domains/benefits/documents/decision-texts/facts'

const facts: GroundFacts = {
  benefit: 'periodic',
  incomeAboveCriterion: false,
  cooperates: false,
  interviewRefused: false,
}
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
    ['want of money for zasiłek okresowy (art. 38)', 'limitedMeans', {}, false],
    ['want of money for zasiłek stały (art. 37)', 'limitedMeans', { benefit: 'permanent' }, false],
    ['want of money for zasiłek celowy (art. 3 ust. 4)', 'limitedMeans', { benefit: 'purpose' }, true],
    ['an unnecessary need for zasiłek stały', 'needNotNecessary', { benefit: 'permanent' }, false],
    ['an unnecessary need for zasiłek celowy (art. 39)', 'needNotNecessary', { benefit: 'purpose' }, true],
    ['what the worker judges alone', 'ownResources', { cooperates: true }, true],
  ])('%s: %s', (_what, ground, changes, possible) => {
    expect(codes([ground], changes)).toEqual(possible ? [] : [`ground.${ground}`])
  })

  it.each<[BenefitKind, boolean]>([
    ['periodic', false],
    ['permanent', false],
    ['purpose', true],
  ])('the form of a decision on %s offers those of discretion: %s', (benefit, offered) => {
    const offers = Object.keys(refusalGroundsOf(benefit))
    expect(discretionaryGrounds.every((ground) => offers.includes(ground))).toBe(offered)
    expect(offers).toContain('noCooperation')
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
