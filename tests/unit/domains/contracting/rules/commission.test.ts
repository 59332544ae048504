import { describe, expect, it } from 'vitest'
import {
  acting,
  commissionRefusals,
  excluded,
  type CommissionFacts,
} from '@/domains/contracting/rules/commission'

const coordinator = {
  userId: 'k',
  name: 'Lech',
  positions: ['servicesCoordinator'],
  coordinatesThisService: true,
} as const
const specialist = {
  userId: 's',
  name: 'Monika',
  positions: ['contractingSpecialist'],
  coordinatesThisService: false,
} as const
const buyer = {
  userId: 'z',
  name: 'Sylwia',
  positions: ['procurementSpecialist'],
  coordinatesThisService: false,
} as const
const said = (userId: string, impartial = true) => ({ userId, providerId: 'p', impartial })

const facts = (changes: Partial<CommissionFacts> = {}): CommissionFacts => ({
  form: 'publicTask',
  members: [coordinator, specialist],
  offerors: [{ providerId: 'p', name: 'Fundacja' }],
  statements: [said('k'), said('s')],
  conflicts: [],
  ...changes,
})

describe('the committee (R-057)', () => {
  it.each([
    ['whole and impartial', {}, []],
    ['not appointed', { members: [] }, ['commission.none']],
    ['without the coordinator', { members: [specialist] }, ['committee.coordinator']],
    ['without the specialist of forms', { members: [coordinator] }, ['committee.specialist']],
    [
      'a tender without the specialist of procurement',
      { form: 'procurement' as const },
      ['committee.specialist'],
    ],
    [
      'a tender with one',
      { form: 'procurement' as const, members: [coordinator, buyer], statements: [said('k'), said('z')] },
      [],
    ],
    ['a statement owed', { statements: [said('k')] }, ['commission.statement.s']],
    [
      'the specialist tied by a statement',
      { statements: [said('k'), said('s', false)] },
      ['committee.specialist'],
    ],
    [
      'the coordinator tied in the register',
      { conflicts: [{ userId: 'k', providerId: 'p' }] },
      ['committee.coordinator'],
    ],
    ['a tie to somebody who made no offer', { conflicts: [{ userId: 'k', providerId: 'other' }] }, []],
  ])('%s', (_name, changes, codes) => {
    expect(commissionRefusals(facts(changes)).map(({ code }) => code)).toEqual(codes)
  })

  it('says who is out and because of whom', () => {
    const tied = facts({ statements: [said('k'), said('s', false)] })
    expect(excluded(tied)).toEqual([{ userId: 's', name: 'Monika', because: 'Fundacja' }])
    expect(acting(tied)).toEqual([coordinator])
    expect(commissionRefusals(tied)[0]?.message).toContain('wyłączono Monika (Fundacja)')
  })
})
