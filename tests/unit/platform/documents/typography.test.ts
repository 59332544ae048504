import { describe, expect, it } from 'vitest'
import { keepTogether } from '@/platform/documents/typography'

describe('keepTogether', () => {
  it.each([
    ['dom i ogród w lesie', 'dom i\u00a0ogród w\u00a0lesie'],
    ['a w domu', 'a\u00a0w\u00a0domu'],
    ['W lesie', 'W\u00a0lesie'],
    ['art. 107 § 1 pkt 6', 'art.\u00a0107 §\u00a01 pkt\u00a06'],
    ['Dz. U. z 2024 r. poz. 1283', 'Dz. U. z\u00a02024\u00a0r. poz.\u00a01283'],
    ['5 listopada 2026 r.', '5\u00a0listopada 2026\u00a0r.'],
    ['ul. Polna 5', 'ul.\u00a0Polna 5'],
    ['Ocena (zał. 3): BAD-2a', 'Ocena (zał. 3): BAD\u20112a'],
    ['sprawa OPS-SP.4012.3.2026', 'sprawa OPS\u2011SP.4012.3.2026'],
    ['Anna KOWALSKA-NOWAK, ul. Wólki-Boki 5', 'Anna KOWALSKA-NOWAK, ul.\u00a0Wólki-Boki 5'],
    ['różnica 50% albo 100 zł.', 'różnica 50% albo 100\u00a0zł.'],
  ])('%s', (text, expected) => {
    expect(keepTogether(text)).toBe(expected)
  })

  it('changes nothing but spaces and hyphens', () => {
    const text = 'Na podstawie art. 38 ust. 1 w związku z art. 8 (BAD-4) i w trosce o los z 5 maja 2026 r.'
    expect(keepTogether(text).replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toBe(text)
  })
})
