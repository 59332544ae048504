import { describe, expect, it } from 'vitest'
import { withdrawalRefusals } from '@/domains/contracting/rules/withdrawal'

describe('an award taken back (R-139)', () => {
  it('is possible until the contract is signed', () => {
    expect(withdrawalRefusals(null)).toEqual([])
    expect(withdrawalRefusals('draft')).toEqual([])
    for (const state of ['signed', 'terminated', 'settled'] as const)
      expect(withdrawalRefusals(state).map(({ code }) => code)).toEqual(['withdraw.signed'])
  })
})
