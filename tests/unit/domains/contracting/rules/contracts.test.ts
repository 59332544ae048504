import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annexRefusals,
  contractRefusals,
  lastTerms,
  settlementRefusals,
  signingRefusals,
  termsOn,
  type AnnexTerms,
} from '@/domains/contracting/rules/contracts'
import { addDays, localDate } from '@/kernel/local-date'

const day = localDate
const first = { from: day('2026-05-01'), until: day('2026-12-31'), amount: 100_00, plannedHours: 100 }
const annex = (number: number, effectiveOn: string, changes: Partial<AnnexTerms> = {}): AnnexTerms => ({
  number,
  effectiveOn: day(effectiveOn),
  endsOn: null,
  amount: null,
  plannedHours: null,
  ...changes,
})

describe('terms of a contract on a day', () => {
  const annexes = [
    annex(1, '2026-07-01', { plannedHours: 150 }),
    annex(2, '2026-09-01', { amount: 120_00, endsOn: day('2027-01-31') }),
  ]

  it.each([
    ['2026-06-30', { plannedHours: 100, amount: 100_00, until: '2026-12-31' }],
    ['2026-07-01', { plannedHours: 150, amount: 100_00, until: '2026-12-31' }],
    ['2026-09-01', { plannedHours: 150, amount: 120_00, until: '2027-01-31' }],
  ])('%s', (on, terms) => {
    expect(termsOn(first, annexes, day(on))).toMatchObject(terms)
  })

  it('do not depend on the order annexes are read in, and a later annex never changes an earlier day', () => {
    const some = fc.array(
      fc.record({ days: fc.nat(200), amount: fc.option(fc.nat(1000)), hours: fc.option(fc.nat(300)) }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(some, fc.nat(250), (drafts, at) => {
        const made = [...drafts]
          .sort((a, b) => a.days - b.days)
          .map(({ days, amount, hours }, index) => ({
            ...annex(index + 1, addDays(first.from, days)),
            amount,
            plannedHours: hours,
          }))
        const on = addDays(first.from, at)
        expect(termsOn(first, [...made].reverse(), on)).toEqual(termsOn(first, made, on))
        const next = { ...annex(made.length + 1, addDays(on, 1)), amount: 1 }
        expect(termsOn(first, [...made, next], on)).toEqual(termsOn(first, made, on))
        expect(lastTerms(first, [...made, { ...next, effectiveOn: addDays(first.from, 300) }]).amount).toBe(1)
      }),
    )
  })
})

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

describe('what a contract rests on (R-054, R-139)', () => {
  const whole = {
    selectionState: 'published',
    from: first.from,
    until: first.until,
    amount: 1,
    awarded: 1,
    contracted: false,
    standardClause: true,
  } as const
  it.each([
    ['whole', {}, []],
    ['for one day', { until: first.from }, []],
    ['awarded, not announced', { selectionState: 'awarded' as const }, ['contract.award']],
    ['nothing chosen', { selectionState: null }, ['contract.award']],
    ['without the clause', { standardClause: false }, ['contract.standard']],
    ['with nobody of several winners', { awarded: null }, ['contract.winner']],
    ['with a winner twice', { contracted: true }, ['contract.twice']],
    ['a grosz above the award', { amount: 2 }, ['contract.amount']],
  ])('%s', (_name, changes, expected) => {
    expect(codes(contractRefusals({ ...whole, ...changes }))).toEqual(expected)
  })
})

describe('signing (R-061, R-138)', () => {
  const whole = {
    form: 'nonPublicPartnership',
    signatures: [{ side: 'publicSide' }, { side: 'provider' }],
    decidedBy: 'mayor',
    authorised: false,
    signedOn: day('2026-04-16'),
    awardedOn: day('2026-04-16'),
    today: day('2026-04-16'),
  } as const
  it.each([
    ['on the day of the award', {}, []],
    ['without the partner', { signatures: [{ side: 'publicSide' as const }] }, ['sign.provider']],
    ['without the public side', { signatures: [{ side: 'provider' as const }] }, ['sign.public']],
    ['by an authorisation nobody gave', { decidedBy: 'authorised' as const }, ['sign.authorisation']],
    ['before the award', { signedOn: day('2026-04-15') }, ['sign.before']],
    ['tomorrow', { signedOn: day('2026-04-17') }, ['sign.future']],
  ])('%s', (_name, changes, expected) => {
    expect(codes(signingRefusals({ ...whole, ...changes }))).toEqual(expected)
  })
  it('names the rule of partnerships only there', () => {
    const [partnership] = signingRefusals({ ...whole, signatures: [{ side: 'publicSide' }] })
    expect(partnership?.message).toContain('R-061')
    const [contest] = signingRefusals({ ...whole, form: 'publicTask', signatures: [{ side: 'publicSide' }] })
    expect(contest?.message).toContain('R-138')
  })
})

describe('annexes', () => {
  const today = day('2026-06-10')
  const one = {
    ...annex(1, '2026-07-01', { plannedHours: 1 }),
    signedOn: today,
    contractSignedOn: day('2026-04-16'),
    today,
  }
  it.each([
    ['changes something', {}, []],
    ['changes nothing', { plannedHours: null }, ['annex.nothing']],
    ['from before the contract', { effectiveOn: day('2026-04-30') }, ['annex.order']],
    ['from the first day', { effectiveOn: first.from }, []],
    ['ends before the beginning', { endsOn: day('2026-04-30') }, ['annex.period']],
    ['signed with the contract', { signedOn: day('2026-04-16') }, []],
    ['signed before the contract', { signedOn: day('2026-04-15') }, ['annex.before']],
    ['signed tomorrow', { signedOn: day('2026-06-11') }, ['annex.future']],
  ])('%s', (_name, changes, expected) => {
    expect(codes(annexRefusals(first, [], { ...one, ...changes }))).toEqual(expected)
  })
})

describe('the money', () => {
  const whole = {
    form: 'publicTask',
    state: 'signed',
    endsOn: day('2026-12-31'),
    today: day('2027-01-01'),
    reportOn: day('2027-01-01'),
    amount: 100,
    used: 60,
    returned: 40,
  } as const
  it.each([
    ['adds up', {}, []],
    ['on the last day', { today: day('2026-12-31'), reportOn: day('2026-12-31') }, ['settlement.running']],
    [
      'ended early',
      { state: 'terminated' as const, today: day('2026-06-30'), reportOn: day('2026-06-30') },
      [],
    ],
    ['a grosz lost', { returned: 39 }, ['settlement.sum']],
    ['more than given', { used: 101, returned: 0 }, ['settlement.used']],
    ['a price paid in part', { form: 'procurement' as const, returned: 0 }, []],
    ['tomorrow', { reportOn: day('2027-01-02') }, ['settlement.future']],
  ])('%s', (_name, changes, expected) => {
    expect(codes(settlementRefusals({ ...whole, ...changes }))).toEqual(expected)
  })
})
