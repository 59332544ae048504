import { describe, expect, it } from 'vitest'
import { procurementWords, underProcurementAct } from '@/domains/contracting/rules/procurement'
import { localDate } from '@/kernel/local-date'
import { OutsideKnownLaw } from '@/statute/statutory-value'

describe('the threshold of the procurement act', () => {
  it.each([
    ['2025-12-31', 12_999_999, false],
    ['2025-12-31', 13_000_000, true],
    ['2026-01-01', 13_000_000, false],
    ['2026-01-01', 16_999_999, false],
    ['2026-01-01', 17_000_000, true],
  ])('on %s for %i grosze: %s', (on, net, applied) => {
    expect(underProcurementAct(net, localDate(on))).toBe(applied)
  })

  it('guesses nothing for the days before the act', () => {
    expect(() => underProcurementAct(1, localDate('2020-12-31'))).toThrow(OutsideKnownLaw)
  })

  it('is said with its amount, source and what follows', () => {
    expect(procurementWords(9_600_000, localDate('2026-03-12'))).toContain('regulamin zamówień ośrodka')
    const above = procurementWords(20_000_000, localDate('2026-03-12'))
    expect(above).toMatch(/170\s000,00/)
    expect(above).toContain('art. 359 pkt 2')
  })
})
