import { describe, expect, it } from 'vitest'
import { placeAmongRest, withdrawalRefusals, wonBeforeRefusals } from '@/domains/contracting/rules/withdrawal'

const ranked = [
  { id: 'a', place: 1 },
  { id: 'b', place: 2 },
  { id: 'c', place: 2 },
  { id: 'd', place: 4 },
]

describe('an award taken back (R-059, R-139)', () => {
  it('makes the next of the ranking the first, together with who stands beside it', () => {
    const places = (withdrawn: readonly string[]) =>
      ranked.map(({ id }) => placeAmongRest(ranked, withdrawn, id))
    expect(places([])).toEqual([1, 2, 2, 4])
    expect(places(['a'])).toEqual([null, 1, 1, 3])
    expect(places(['a', 'b'])).toEqual([null, null, 1, 2])
    expect(placeAmongRest(ranked, [], 'nobody')).toBeNull()
  })

  it('is not won again', () => {
    expect(wonBeforeRefusals(['a'], 'a').map(({ code }) => code)).toEqual(['award.withdrawn'])
    expect(wonBeforeRefusals(['a'], 'b')).toEqual([])
  })

  it('is possible until the contract is signed', () => {
    expect(withdrawalRefusals(null)).toEqual([])
    expect(withdrawalRefusals('draft')).toEqual([])
    for (const state of ['signed', 'terminated', 'settled'] as const)
      expect(withdrawalRefusals(state).map(({ code }) => code)).toEqual(['withdraw.signed'])
  })
})
