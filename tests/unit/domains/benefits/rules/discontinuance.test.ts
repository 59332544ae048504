import { describe, expect, it } from 'vitest'
import { discontinuanceRefusals, wayBack } from '@/domains/benefits/rules/discontinuance'

const wish = {
  basis: 'partyWithdrew',
  exOfficio: false,
  nobodyObjects: true,
  publicInterestKept: true,
} as const

describe('a discontinuance (art. 105 KPA)', () => {
  it.each([
    [{}, []],
    [{ exOfficio: true }, ['discontinuance.exOfficio']],
    [{ nobodyObjects: false }, ['discontinuance.objection']],
    [{ publicInterestKept: false }, ['discontinuance.publicInterest']],
    [
      { exOfficio: true, nobodyObjects: false, publicInterestKept: false },
      ['discontinuance.exOfficio', 'discontinuance.objection', 'discontinuance.publicInterest'],
    ],
  ])('on the wish of the party (§ 2), with %o, is refused for %o', (change, expected) => {
    const refusals = discontinuanceRefusals({ ...wish, ...change })
    expect(refusals.map(({ code }) => code)).toEqual(expected)
    for (const { message, remedy } of refusals) expect(message && remedy).toMatch(/\.$/)
  })

  it('of what became pointless (§ 1) asks for nobody’s consent, however the case began', () => {
    const facts = { exOfficio: true, nobodyObjects: false, publicInterestKept: false }
    expect(discontinuanceRefusals({ basis: 'pointless', ...facts })).toEqual([])
  })

  it.each([
    ['applied', 'resumeApplication'],
    ['examined', 'resumeExamination'],
    ['referred', 'resumeExamination'],
    ['awaitingCertificate', 'resumeExamination'],
    ['readyForDecision', 'resumeDecision'],
    [null, 'resumeApplication'],
  ])('given up, takes a case that was %s back by %s', (from, way) => {
    expect(wayBack(from, false)).toBe(way)
  })

  it('given up on the standard path, does not lead back to an examination (R-109)', () => {
    expect(wayBack('referred', true)).toBe('resumeApplication')
    expect(wayBack('readyForDecision', true)).toBe('resumeDecision')
  })
})
