import { describe, expect, it } from 'vitest'
import type { LeadProposal } from '@/domains/casework/model'
import { bestLead, choiceNeedsReason, proposedLeads } from '@/domains/intake/rules/lead-choice'

const lead = (userId: string, changes: Partial<LeadProposal> = {}): LeadProposal => ({
  userId,
  name: userId,
  teamName: null,
  inDistrict: true,
  districtIds: [],
  load: 5,
  norm: 20,
  absent: false,
  ...changes,
})

describe('who is proposed', () => {
  it('is the first one present who has not the other file (R-083)', () => {
    const proposals = [lead('away', { absent: true }), lead('taken'), lead('standsIn'), lead('free')]
    expect(bestLead(proposals, ['taken', 'standsIn'])?.userId).toBe('free')
    expect(bestLead([lead('away', { absent: true })], [])).toBeUndefined()
  })

  it('is two different people for two files, also where one person could lead both', () => {
    const both = { benefits: [lead('ewa'), lead('jan')], socialWork: [lead('ewa'), lead('ola')] }
    const kinds = ['benefits', 'socialWork'] as const
    expect(proposedLeads(kinds, { ...both, open: [], mixedMode: false })).toEqual({
      benefits: 'ewa',
      socialWork: 'ola',
    })
    expect(proposedLeads(kinds, { ...both, open: [], mixedMode: true })).toEqual({
      benefits: 'ewa',
      socialWork: 'ewa',
    })
  })

  it('is nobody for a file that is open, and not its lead for the other one', () => {
    const open = [{ kind: 'socialWork', leadId: 'ewa', leadName: 'Ewa', goneLead: null }] as const
    const proposals = { benefits: [lead('ewa'), lead('jan')], socialWork: [lead('ola')] }
    expect(proposedLeads(['benefits', 'socialWork'], { ...proposals, open, mixedMode: false })).toEqual({
      benefits: 'jan',
    })
  })
})

describe('another choice needs its reason', () => {
  const proposals = [
    lead('best'),
    lead('near'),
    lead('far', { inDistrict: false }),
    lead('full', { load: 20 }),
  ]

  it.each([
    ['best', false],
    ['near', false],
    ['far', true],
    ['full', true],
    [undefined, false],
  ] as const)('%s: %s', (chosen, needed) => {
    expect(choiceNeedsReason(proposals, chosen, [])).toBe(needed)
  })

  it('of a benefits worker too, from the eightieth environment on (R-017)', () => {
    const atNorm = [lead('best'), lead('full', { load: 80, norm: 80 }), lead('room', { load: 79, norm: 80 })]
    expect(choiceNeedsReason(atNorm, 'full', [])).toBe(true)
    expect(choiceNeedsReason(atNorm, 'room', [])).toBe(false)
  })

  it('not where the one proposed may not lead this file', () => {
    expect(choiceNeedsReason([lead('best'), lead('far', { inDistrict: false })], 'far', ['best'])).toBe(false)
  })
})
