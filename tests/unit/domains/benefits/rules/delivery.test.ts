import { describe, expect, it } from 'vitest'
import { endingWords } from '@/domains/benefits/delivery-words'
import { proofExpectedOn, uncollectedRefusals } from '@/domains/benefits/rules/delivery'
import { localDate } from '@/kernel/local-date'

const day = localDate
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

describe('a letter nobody collected', () => {
  const since = day('2026-03-12')
  // 12 March + 14 days = 26 March
  const noticed = (second: string, today = '2026-03-26') =>
    codes(uncollectedRefusals({ channel: 'post', since, secondNoticeOn: day(second) }, day(today)))

  it.each([
    ['2026-03-18', ['second-notice']],
    ['2026-03-19', []],
    ['2026-03-20', []],
    ['2026-03-26', []],
    ['2026-03-27', ['second-notice']],
  ])('was noticed a second time on %s', (second, expected) => {
    expect(noticed(second)).toEqual(expected)
  })

  it('waits until its keeping is over, and says until when', () => {
    expect(noticed('2026-03-20', '2026-03-25')).toEqual(['future'])
    const [waits] = uncollectedRefusals(
      { channel: 'electronicDelivery', since, secondNoticeOn: null },
      day('2026-03-26'),
    )
    expect(waits?.message).toContain('27.03.2026')
  })
})

describe('the proof of a sent letter', () => {
  it.each([
    ['electronicDelivery', '2026-03-27'],
    ['post', '2026-04-02'],
    ['worker', '2026-04-02'],
  ] as const)('by %s is expected until %s', (channel, expected) => {
    expect(proofExpectedOn(channel, day('2026-03-12'))).toBe(expected)
  })
})

describe('what is said below the day of delivery', () => {
  const plain = {
    channel: 'post',
    fiction: false,
    refused: false,
    uncollectedSince: null,
    secondNoticeOn: null,
    proof: 'zwrotka 12',
  } as const

  it('is its proof, and nothing without one', () => {
    expect(endingWords(plain)).toBe('zwrotka 12')
    expect(endingWords({ ...plain, proof: null })).toBeUndefined()
  })

  it('names the article, the days it was counted from and the proof', () => {
    const uncollected = { ...plain, fiction: true, uncollectedSince: day('2026-03-12') }
    expect(endingWords({ ...uncollected, secondNoticeOn: day('2026-03-20') })).toBe(
      'fikcja doręczenia (art. 44 KPA) · zawiadomienia: 12.03.2026 i 20.03.2026 · zwrotka 12',
    )
    expect(endingWords({ ...uncollected, channel: 'electronicDelivery', proof: null })).toBe(
      'fikcja doręczenia (art. 42 ust. 2 ustawy o doręczeniach elektronicznych) · wpłynęła na adres 12.03.2026',
    )
    expect(endingWords({ ...plain, refused: true })).toBe('odmowa przyjęcia (art. 47 KPA) · zwrotka 12')
  })
})
