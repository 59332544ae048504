import { describe, expect, it } from 'vitest'
import { awardRefusals, standingRefusals, type AwardFacts } from '@/domains/contracting/rules/award'

const ranked = [
  { id: 'a', place: 1, provider: 'Blisko' },
  { id: 'b', place: 2, provider: 'Caritas' },
  { id: 'c', place: 2, provider: 'Krok' },
  { id: 'd', place: 4, provider: 'Razem' },
]

const codes = (changes: Partial<AwardFacts>) =>
  awardRefusals({
    form: 'publicTask',
    decidedBy: 'mayor',
    authorised: false,
    reasons: '',
    winners: [],
    standing: [],
    withdrawn: [],
    ranked,
    offered: new Map(ranked.map(({ id }) => [id, 50_000])),
    funds: 100_000,
    ...changes,
  }).map(({ code }) => code)

const win = (...ids: readonly string[]) => ids.map((offerId) => ({ offerId, amount: 30_000 }))

describe('winners of a contest (R-059, R-139)', () => {
  it('are taken from the ranking in its order; a lower one before a higher one needs reasons', () => {
    expect(codes({ winners: win('a') })).toEqual([])
    expect(codes({ winners: win('a', 'b', 'c') })).toEqual([])
    // equal offers: either of them
    expect(codes({ winners: win('a', 'c') })).toEqual([])
    expect(codes({ winners: win('b') })).toEqual(['award.reasons'])
    expect(codes({ winners: win('a', 'd') })).toEqual(['award.reasons'])
    expect(codes({ winners: win('a', 'd'), reasons: 'Oferty 2 i 3 dotyczą innej dzielnicy.' })).toEqual([])
    expect(codes({ winners: win('nobody') })).toContain('award.offer')
  })

  it('count with those who won before and without those whose award was taken back', () => {
    expect(codes({ winners: win('b'), standing: win('a') })).toEqual([])
    expect(codes({ winners: win('b'), withdrawn: ['a'] })).toEqual([])
    expect(codes({ winners: win('a'), withdrawn: ['a'] })).toEqual(['award.withdrawn'])
    expect(codes({ winners: win('a'), standing: win('a') })).toEqual(['award.twice'])
    expect(codes({ winners: win('a', 'a') })).toEqual(['award.twice'])
  })

  it('get no more than they asked for and together no more than was announced (R-055)', () => {
    const two = (one: number, other: number) => [
      { offerId: 'a', amount: one },
      { offerId: 'b', amount: other },
    ]
    expect(codes({ winners: two(50_000, 50_000) })).toEqual([])
    expect(codes({ winners: two(50_000, 50_001) })).toEqual(['award.amount.b', 'award.funds'])
    expect(codes({ winners: two(50_000, 50_000), funds: 99_999 })).toEqual(['award.funds'])
    expect(codes({ winners: win('b'), standing: [{ offerId: 'a', amount: 70_001 }] })).toEqual([
      'award.funds',
    ])
    expect(codes({ winners: two(50_000, 50_000), funds: null })).toEqual([])
  })

  it('are several in an open contest and in a recruitment of partners; a purchase has one for each part (R-061)', () => {
    const both = { winners: win('a', 'b') }
    expect(codes({ form: 'nonPublicPartnership', funds: null, ...both })).toEqual([])
    expect(codes({ form: 'nonPublicPartnership', funds: null, winners: win('a', 'd') })).toEqual([
      'award.reasons',
    ])
    expect(codes({ form: 'procurement', winners: win('a') })).toEqual([])
    expect(codes({ form: 'procurement', ...both })).toEqual(['award.several'])
  })

  it('are at least one; a decision without a next one says why (R-059)', () => {
    expect(codes({})).toEqual(['award.none'])
    expect(codes({ standing: win('a') })).toEqual(['award.rest'])
    expect(codes({ standing: win('a'), reasons: 'Reszta ofert przekracza środki.' })).toEqual([])
    expect(standingRefusals(0)).toEqual([])
    expect(standingRefusals(1).map(({ code }) => code)).toEqual(['cancel.standing'])
  })

  it('are chosen with authority (R-048)', () => {
    expect(codes({ winners: win('a'), decidedBy: 'authorised' })).toEqual(['award.authorisation'])
    expect(codes({ winners: win('a'), decidedBy: 'authorised', authorised: true })).toEqual([])
  })
})
