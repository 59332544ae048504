import { expect, it } from 'vitest'
import type { LeadProposal } from '@/domains/casework/model'
import { proposalsFor } from '@/domains/casework/rules/lead-order'

const lead = (name: string, changes: Partial<LeadProposal> = {}): LeadProposal => ({
  userId: name,
  name,
  teamName: null,
  inDistrict: false,
  districtIds: ['north'],
  load: 5,
  norm: 20,
  absent: false,
  ...changes,
})

const everybody = [
  lead('Zenon', { districtIds: ['south'], load: 1 }),
  lead('Bożena', { load: 10 }),
  lead('Adam', { load: 10, absent: true }),
  lead('Łucja', { load: 4 }),
]
const names = (proposals: readonly LeadProposal[]) => proposals.map(({ name }) => name)

it('puts those of the district first, the less loaded before others, the absent last', () => {
  expect(names(proposalsFor(everybody, 'north', []))).toEqual(['Łucja', 'Bożena', 'Zenon', 'Adam'])
  expect(names(proposalsFor(everybody, 'south', []))).toEqual(['Zenon', 'Łucja', 'Bożena', 'Adam'])
  expect(proposalsFor(everybody, null, []).every(({ inDistrict }) => !inDistrict)).toBe(true)
})

it('leaves out the present lead and the lead of the other file of the client (R-083)', () => {
  expect(names(proposalsFor(everybody, 'north', ['Łucja', null, 'Zenon']))).toEqual(['Bożena', 'Adam'])
})
