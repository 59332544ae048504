import { describe, expect, it } from 'vitest'
import type { Appeal } from '@/domains/benefits/rules/appeal'
import {
  correctionRefusals,
  outcomeCorrectable,
  outcomeCorrectionRefusals,
  stateWithoutAppeal,
  strikingRefusals,
  type Righted,
} from '@/domains/benefits/rules/appeal-correction'
import { letterRefusals, scanRefusals } from '@/domains/benefits/rules/appeal-letter'
import { localDate } from '@/kernel/calendar-day'

const d = localDate
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

const deliveredOn = d('2026-11-02')
const today = d('2026-11-20')
const recorded = {
  form: 'written' as const,
  filedOn: d('2026-11-10'),
  receivedOn: d('2026-11-12'),
  passedOn: null,
  outcome: null,
  ruledOn: null,
}
const passed = { ...recorded, passedOn: d('2026-11-16') }
const ruled: Appeal & { form: 'written' } = { ...passed, outcome: 'upheld', ruledOn: d('2026-11-19') }
const righted = (given: Partial<Righted>): Righted => ({
  form: 'written',
  filedOn: d('2026-11-09'),
  receivedOn: d('2026-11-12'),
  passedOn: null,
  ...given,
})

describe('putting the days of an appeal right', () => {
  it.each([
    ['nobody appealed', null, {}, ['appeal.none']],
    ['another day of posting', recorded, {}, []],
    ['the same as recorded', recorded, { filedOn: d('2026-11-10') }, ['appeal.same']],
    ['on record orally on the day it came', recorded, { form: 'oral', filedOn: d('2026-11-12') }, []],
    ['orally, yet posted', recorded, { form: 'oral' }, ['appeal.oral']],
    ['on the day of delivery', recorded, { filedOn: d('2026-11-02') }, []],
    ['before delivery', recorded, { filedOn: d('2026-11-01') }, ['too-early']],
    ['received tomorrow', recorded, { receivedOn: d('2026-11-21') }, ['future']],
    [
      'passed on, though that is not recorded',
      recorded,
      { passedOn: d('2026-11-16') },
      ['appeal.not-passed-yet'],
    ],
    ['passed on another day', passed, { filedOn: d('2026-11-10'), passedOn: d('2026-11-17') }, []],
    ['passed on no day', passed, {}, ['appeal.passed-missing']],
    ['passed on before it came', passed, { passedOn: d('2026-11-11') }, ['too-early']],
    ['passed on the day of the ruling', ruled, { passedOn: d('2026-11-19') }, []],
    ['passed on after the ruling', ruled, { passedOn: d('2026-11-20') }, ['too-early']],
  ] as const)('%s', (_what, appeal, given, refused) => {
    expect(codes(correctionRefusals(appeal, righted(given), deliveredOn, today))).toEqual(refused)
  })

  it('strikes out only what is recorded', () => {
    expect(codes(strikingRefusals(null))).toEqual(['appeal.none'])
    expect(strikingRefusals(ruled)).toEqual([])
  })
})

describe('a decision whose appeal was recorded by mistake', () => {
  it.each([
    ['delivered', '2026-11-17', 'delivered', null],
    ['overturned', '2026-11-17', 'delivered', null],
    ['overturnedInPart', '2026-11-17', 'delivered', null],
    // upheld by the kolegium it was final from the ruling; without the appeal, from the end of the term
    ['inForce', '2026-11-20', 'inForce', '2026-11-20'],
    ['inForce', '2026-11-21', 'delivered', null],
  ] as const)('%s, final without it on %s: %s from %s', (state, without, stands, from) => {
    expect(stateWithoutAppeal(state, d(without), today)).toEqual({ state: stands, inForceOn: from })
  })
})

describe('papers of an appeal', () => {
  it('a letter is written before the appeal goes to the kolegium (art. 133 KPA)', () => {
    expect(letterRefusals(recorded)).toEqual([])
    expect(codes(letterRefusals(passed))).toEqual(['appeal.letter-late'])
    expect(codes(letterRefusals(ruled))).toEqual(['appeal.letter-late'])
    expect(codes(letterRefusals(null))).toEqual(['appeal.none'])
  })

  it('a scan is attached once, at any stage', () => {
    expect(scanRefusals(ruled, false)).toEqual([])
    expect(codes(scanRefusals(recorded, true))).toEqual(['appeal.scanned'])
    expect(codes(scanRefusals(null, false))).toEqual(['appeal.none'])
  })
})

describe('putting the outcome of an appeal right', () => {
  it.each([
    ['nobody appealed', null, false, ['appeal.none']],
    ['it is not known yet', passed, false, ['appeal.not-settled']],
    ['recorded', ruled, false, []],
    ['declared final since', ruled, true, ['appeal.followed']],
  ] as const)('is possible or not: %s', (_what, appeal, since, refused) => {
    expect(codes(outcomeCorrectable(appeal, since))).toEqual(refused)
  })

  const was = { ruling: 'SKO.1', remains: null }
  const right = { outcome: 'overturned' as const, ruledOn: d('2026-11-19'), ...was }
  it.each([
    ['another outcome', ruled, right, []],
    ['another day', ruled, { ...right, outcome: 'upheld', ruledOn: d('2026-11-18') }, []],
    ['another number of the ruling', ruled, { ...right, outcome: 'upheld', ruling: 'SKO.2' }, []],
    ['the same', ruled, { ...right, outcome: 'upheld' }, ['appeal.same-outcome']],
    ['before it was passed on', ruled, { ...right, ruledOn: d('2026-11-15') }, ['too-early']],
    ['tomorrow', ruled, { ...right, ruledOn: d('2026-11-21') }, ['future']],
    [
      'by the centre, which had passed it on',
      ruled,
      { ...right, outcome: 'selfCorrected' },
      ['appeal.not-here'],
    ],
    [
      'by the kolegium, which never got it',
      { ...recorded, outcome: 'selfCorrected', ruledOn: d('2026-11-19') },
      right,
      ['appeal.not-passed'],
    ],
  ] as const)('%s', (_what, appeal, given, refused) => {
    expect(codes(outcomeCorrectionRefusals(appeal, was, given, today))).toEqual(refused)
  })
})
