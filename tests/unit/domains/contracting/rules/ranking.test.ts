import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanWords, ranking, type ScoredOffer } from '@/domains/contracting/rules/ranking'

const criteria = [
  { id: 'q', name: 'Jakość', maxPoints: 60 },
  { id: 'c', name: 'Koszt', maxPoints: 40 },
]

const offer = (
  id: string,
  points: readonly (readonly [string, string, number])[],
  amount = 100,
): ScoredOffer => ({
  id,
  provider: `Fundacja ${id}`,
  amount,
  scores: points.map(([userId, criterionId, sum]) => ({ userId, criterionId, points: sum })),
})

const scores = fc.array(
  fc.record({
    userId: fc.constantFrom('m1', 'm2', 'm3'),
    criterionId: fc.constantFrom('q', 'c'),
    points: fc.integer({ min: 0, max: 5 }),
  }),
  { maxLength: 12 },
)
const offers = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    provider: fc.constantFrom('Ąka', 'Bliskość', 'Caritas', 'Żar'),
    amount: fc.integer({ min: 1, max: 3 }),
    scores,
  }),
  { selector: ({ id }) => id, maxLength: 6 },
)
const shuffled = <T>(items: readonly T[], seed: number): T[] =>
  items
    .map((item, at) => ({ item, key: Math.sin(seed * 97 + at * 31) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

describe('the ranking, whatever was scored', () => {
  it('does not depend on the order of entry of offers, criteria and cards', () => {
    fc.assert(
      fc.property(offers, fc.nat(1000), (given, seed) => {
        const other = shuffled(given, seed).map((one) => ({ ...one, scores: shuffled(one.scores, seed + 1) }))
        expect(ranking(shuffled(criteria, seed), other)).toEqual(ranking(criteria, given))
      }),
    )
  })

  it('places begin with one, never rise in points, and only equals share one', () => {
    fc.assert(
      fc.property(offers, (given) => {
        const ranked = ranking(criteria, given)
        expect(ranked.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort())
        ranked.forEach((one, at) => {
          const before = ranked[at - 1]
          expect(one.place).toBe(before && before.place === one.place ? before.place : at + 1)
          if (before) expect(before.sum).toBeGreaterThanOrEqual(one.sum)
        })
      }),
    )
  })

  it('every equal sum is explained, and no other', () => {
    fc.assert(
      fc.property(offers, (given) => {
        for (const one of ranking(criteria, given)) {
          const rivals = ranking(criteria, given).filter(({ id, sum }) => id !== one.id && sum === one.sum)
          expect(one.tie !== null).toBe(rivals.length > 0)
        }
      }),
    )
  })

  it('one more point never lowers a place', () => {
    fc.assert(
      fc.property(offers, fc.nat(5), (given, at) => {
        const lucky = given[at]
        fc.pre(lucky !== undefined)
        const placeIn = (list: readonly ScoredOffer[]) =>
          ranking(criteria, list).find(({ id }) => id === lucky?.id)?.place ?? 0
        const more = given.map((one) =>
          one === lucky
            ? { ...one, scores: [...one.scores, { userId: 'm1', criterionId: 'q', points: 1 }] }
            : one,
        )
        expect(placeIn(more)).toBeLessThanOrEqual(placeIn(given))
      }),
    )
  })
})

describe('ties', () => {
  it('are decided by the heaviest criterion, and both are told', () => {
    const [first, second] = ranking(criteria, [
      offer('a', [
        ['m1', 'q', 50],
        ['m1', 'c', 20],
      ]),
      offer('b', [
        ['m1', 'q', 40],
        ['m1', 'c', 30],
      ]),
    ])
    expect(first).toMatchObject({
      id: 'a',
      place: 1,
      tie: expect.stringContaining('Wyżej: zdecydowało kryterium „Jakość” (50 wobec 40)'),
    })
    expect(second).toMatchObject({ id: 'b', place: 2, tie: expect.stringContaining('Niżej') })
  })

  it('then by the lower amount', () => {
    const equal = [
      ['m1', 'q', 50],
      ['m1', 'c', 20],
    ] as const
    expect(ranking(criteria, [offer('a', equal, 200), offer('b', equal, 100)])).toMatchObject([
      { id: 'b', place: 1, tie: expect.stringContaining('zdecydowała niższa kwota') },
      { id: 'a', place: 2 },
    ])
  })

  it('equal in everything share a place, and the next one is counted after them', () => {
    const equal = [['m1', 'q', 50]] as const
    expect(
      ranking(criteria, [offer('c', [['m1', 'q', 1]]), offer('b', equal), offer('a', equal)]),
    ).toMatchObject([
      { id: 'a', place: 1, tie: expect.stringContaining('Miejsce wspólne') },
      { id: 'b', place: 1 },
      { id: 'c', place: 3, tie: null },
    ])
  })

  it('the mean is said as people write it', () => {
    expect([meanWords(255, 3), meanWords(256, 3), meanWords(0, 0)]).toEqual(['85', '85,33', '0'])
  })
})
