import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/calendar-day'
import {
  announcementRefusals,
  committeeRefusals,
  contestAnnouncementContents,
  criteriaWarnings,
  fundingRefusals,
  offerTermRefusals,
  partnerAnnouncementContents,
  type CommitteeMember,
} from '@/domains/services-organisation/rules/choosing'

const filled = (contents: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(contents).map((key) => [key, 'treść']))

describe('announcements', () => {
  it.each(Object.keys(contestAnnouncementContents))(
    'a contest is not announced without %s (R-055)',
    (key) => {
      const given = { ...filled(contestAnnouncementContents), [key]: ' ' }
      expect(
        announcementRefusals(contestAnnouncementContents, given, 'R-055').map(({ code }) => code),
      ).toEqual([`announcement.${key}`])
    },
  )

  it.each(Object.keys(partnerAnnouncementContents))('partners are not sought without %s (R-056)', (key) => {
    const given = { ...filled(partnerAnnouncementContents), [key]: '' }
    expect(announcementRefusals(partnerAnnouncementContents, given, 'R-056')).toHaveLength(1)
  })

  it('with all contents nothing stands in the way', () => {
    expect(
      announcementRefusals(contestAnnouncementContents, filled(contestAnnouncementContents), 'R-055'),
    ).toEqual([])
  })
})

describe('committees (R-057)', () => {
  const member = (changes: Partial<CommitteeMember>): CommitteeMember => ({
    positions: [],
    coordinatesThisService: false,
    impartialitySigned: true,
    ...changes,
  })
  const coordinator = member({ positions: ['servicesCoordinator'], coordinatesThisService: true })
  const codes = (...args: Parameters<typeof committeeRefusals>) =>
    committeeRefusals(...args).map(({ code }) => code)

  it.each([
    ['publicTask', 'contractingSpecialist', 'procurementSpecialist'],
    ['nonPublicPartnership', 'contractingSpecialist', 'procurementSpecialist'],
    ['procurement', 'procurementSpecialist', 'contractingSpecialist'],
  ] as const)('%s needs the coordinator and %s; %s does not do', (form, right, wrong) => {
    expect(codes(form, [coordinator, member({ positions: [right] })])).toEqual([])
    expect(codes(form, [coordinator, member({ positions: [wrong] })])).toEqual(['committee.specialist'])
    expect(codes(form, [member({ positions: [right] })])).toEqual(['committee.coordinator'])
  })

  it('a coordinator of another service is not the one', () => {
    expect(
      codes('publicTask', [
        member({ positions: ['servicesCoordinator'] }),
        member({ positions: ['contractingSpecialist'] }),
      ]),
    ).toEqual(['committee.coordinator'])
  })

  it('nobody opens offers without a statement of impartiality', () => {
    expect(
      codes('publicTask', [
        coordinator,
        member({ positions: ['contractingSpecialist'], impartialitySigned: false }),
      ]),
    ).toEqual(['committee.impartiality'])
  })
})

describe('the term for offers (art. 13 ust. 1 of the public-benefit act)', () => {
  it.each([
    ['2026-04-01', ['announcement.term']],
    ['2026-04-02', []],
  ])('published on 12.03.2026, offers due on %s', (due, wanted) => {
    const refusals = offerTermRefusals(localDate('2026-03-12'), localDate(due))
    expect(refusals.map(({ code }) => code)).toEqual(wanted)
  })
})

describe('money and criteria', () => {
  it('payments for services are no source (R-051)', () => {
    expect(fundingRefusals(['cityBudget', 'fees']).map(({ code }) => code)).toEqual(['funding.fees'])
    expect(fundingRefusals(['cityBudget', 'europeanFunds'])).toEqual([])
    expect(fundingRefusals([]).map(({ code }) => code)).toEqual(['funding.none'])
  })

  it('price as the only criterion is warned of when services are bought (R-047)', () => {
    expect(criteriaWarnings('procurement', [{ price: true }])).toHaveLength(1)
    expect(criteriaWarnings('procurement', [])).toHaveLength(1)
    expect(criteriaWarnings('procurement', [{ price: true }, { price: false }])).toEqual([])
    expect(criteriaWarnings('publicTask', [{ price: true }])).toEqual([])
  })
})
