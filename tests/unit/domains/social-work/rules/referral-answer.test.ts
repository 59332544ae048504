import { describe, expect, it } from 'vitest'
import {
  answeredByA4,
  answeredByA5,
  stepAfterA4,
  type AcceptedReferral,
} from '@/domains/social-work/rules/referral-answer'

const referral = (state: AcceptedReferral['state'], hasA4 = false) => ({ state, hasA4 })

describe('the referral zał. 4 answers (R-091)', () => {
  it('is of several that wait the newest without one', () => {
    const older = referral('accepted')
    expect(answeredByA4([referral('clientCame', true), older, referral('accepted')])).toBe(older)
  })

  it('is the newest where none waits without one: it is stated anew, or the client came back', () => {
    const newest = referral('clientRefused')
    expect(answeredByA4([newest, referral('clientCame', true)])).toBe(newest)
    expect(answeredByA4([])).toBeNull()
  })
})

describe('the referrals zał. 5 ends', () => {
  it('are all that wait with their zał. 4, and none without it', () => {
    const one = referral('clientCame', true)
    const two = referral('accepted', true)
    expect(answeredByA5([referral('accepted'), one, two])).toEqual([one, two])
  })

  it('are one refused before only when it is the newest: an old case stays as it ended', () => {
    const refused = referral('clientRefused', true)
    expect(answeredByA5([refused])).toEqual([refused])
    expect(answeredByA5([referral('accepted'), refused])).toEqual([])
    expect(answeredByA5([referral('clientDidNotCome')])).toEqual([])
  })
})

describe('what zał. 4 does to its referral (3.B.8, D-2)', () => {
  it.each([
    ['accepted', false, false, 'complete'],
    ['clientCame', false, true, 'complete'],
    ['accepted', true, false, 'clientCame'],
    ['clientRefused', true, false, 'clientCame'],
    ['clientCame', true, false, null],
    ['accepted', true, true, 'complete'],
  ] as const)('%s, posiadają %s, terms certified %s: %s', (state, affirmative, termsCertified, step) => {
    expect(stepAfterA4(referral(state), { affirmative, termsCertified })).toBe(step)
  })
})
