import { describe, expect, it } from 'vitest'
import { appealForwardingTerm } from '@/domains/casework/rules/terms'
import {
  appealStage,
  filedLate,
  filingRefusals,
  finalAfterAppeal,
  outcomeRefusals,
  passingRefusals,
  type Appeal,
} from '@/domains/benefits/rules/appeal'
import { localDate } from '@/kernel/calendar-day'

const d = localDate
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

/** delivered on Monday 2 November 2026: the last day to appeal is Monday 16 November */
const deliveredOn = d('2026-11-02')
const dueOn = d('2026-11-16')
const today = d('2026-11-20')

const appeal: Appeal = {
  filedOn: d('2026-11-10'),
  receivedOn: d('2026-11-12'),
  passedOn: null,
  outcome: null,
  ruledOn: null,
}

describe('recording an appeal (art. 127 § 1, 129 § 2 KPA)', () => {
  const file = (
    filedOn: string,
    receivedOn: string,
    form: 'written' | 'oral' = 'written',
    before: Appeal | null = null,
  ) =>
    codes(
      filingRefusals(
        { delivered: true, deliveredOn, appeal: before },
        { form, filedOn: d(filedOn), receivedOn: d(receivedOn) },
        today,
      ),
    )

  it.each([
    ['2026-11-02', '2026-11-02', []],
    ['2026-11-01', '2026-11-03', ['too-early']],
    ['2026-11-16', '2026-11-19', []],
    // a late one is recorded like any other: the kolegium says that it is late
    ['2026-11-17', '2026-11-18', []],
    ['2026-11-20', '2026-11-20', []],
    ['2026-11-20', '2026-11-21', ['future']],
    ['2026-11-12', '2026-11-10', ['too-early']],
  ])('filed on %s, received on %s: %j', (filedOn, receivedOn, refused) => {
    expect(file(filedOn, receivedOn)).toEqual(refused)
  })

  it('put on record orally is filed on the day it came', () => {
    expect(file('2026-11-10', '2026-11-10', 'oral')).toEqual([])
    expect(file('2026-11-10', '2026-11-12', 'oral')).toEqual(['appeal.oral'])
  })

  it('is neither twice nor before delivery', () => {
    expect(file('2026-11-13', '2026-11-13', 'written', appeal)).toEqual(['appeal.twice'])
    const early = { delivered: false, deliveredOn: null, appeal: null }
    const filing = { form: 'written' as const, filedOn: today, receivedOn: today }
    expect(codes(filingRefusals(early, filing, today))).toEqual(['appeal.undelivered'])
  })

  it('is late from the day after the last day, by the day it was filed and not the day it came (art. 57 § 5 KPA)', () => {
    expect(filedLate(dueOn, dueOn)).toBe(false)
    expect(filedLate(d('2026-11-17'), dueOn)).toBe(true)
  })
})

describe('passing the appeal on (art. 133 KPA)', () => {
  it.each([
    ['2026-11-12', '2026-11-19', 'seven days, a Thursday'],
    ['2026-11-14', '2026-11-23', 'the seventh day is a Saturday'],
    ['2026-11-15', '2026-11-23', 'the seventh day is a Sunday'],
    ['2026-11-04', '2026-11-12', 'the seventh day is 11 November'],
    ['2026-12-17', '2026-12-28', 'Christmas Eve, two days of Christmas, a Sunday'],
  ])('of one that came on %s ends on %s: %s', (receivedOn, last) => {
    expect(appealForwardingTerm(d(receivedOn)).dueOn).toBe(last)
  })

  it('says the article and why the end moved', () => {
    expect(appealForwardingTerm(d('2026-11-14')).explanation).toEqual([
      'Termin: 7 dni od wpływu odwołania (art. 133 KPA); dzień 14.11.2026 nie liczy się, ostatni dzień to 21.11.2026.',
      '21.11.2026 to dzień wolny (sobota), więc termin mija najbliższego dnia roboczego: 23.11.2026 (art. 57 § 4 KPA).',
    ])
  })

  it.each([
    ['nobody appealed', null, '2026-11-13', ['appeal.none']],
    ['the day it came', appeal, '2026-11-12', []],
    ['before it came', appeal, '2026-11-11', ['too-early']],
    ['after the seven days, which is recorded', appeal, '2026-11-20', []],
    ['tomorrow', appeal, '2026-11-21', ['future']],
    ['passed on already', { ...appeal, passedOn: d('2026-11-13') }, '2026-11-14', ['appeal.passed']],
    [
      'settled',
      { ...appeal, outcome: 'selfCorrected' as const, ruledOn: d('2026-11-13') },
      '2026-11-14',
      ['appeal.settled'],
    ],
  ])('%s', (_what, before, passedOn, refused) => {
    expect(codes(passingRefusals(before, d(passedOn), today))).toEqual(refused)
  })
})

describe('the outcome', () => {
  const passed: Appeal = { ...appeal, passedOn: d('2026-11-13') }

  it.each([
    ['nobody appealed', null, 'upheld', '2026-11-19', ['appeal.none']],
    ['the kolegium rules on what it got', passed, 'upheld', '2026-11-19', []],
    ['the kolegium has nothing yet (art. 133 KPA)', appeal, 'upheld', '2026-11-19', ['appeal.not-passed']],
    [
      'the centre corrects itself while it has the files (art. 132 KPA)',
      appeal,
      'selfCorrected',
      '2026-11-13',
      [],
    ],
    ['the centre has no files any more', passed, 'selfCorrected', '2026-11-19', ['appeal.not-here']],
    ['before it was passed on', passed, 'overturned', '2026-11-12', ['too-early']],
    ['tomorrow', passed, 'overturned', '2026-11-21', ['future']],
    [
      'known already',
      { ...passed, outcome: 'upheld' as const, ruledOn: d('2026-11-18') },
      'late',
      '2026-11-19',
      ['appeal.settled'],
    ],
  ] as const)('%s', (_what, before, outcome, ruledOn, refused) => {
    expect(codes(outcomeRefusals(before, { outcome, ruledOn: d(ruledOn) }, today))).toEqual(refused)
  })

  it.each([
    [null, null],
    ['upheld', '2026-11-19'],
    ['withdrawn', '2026-11-17'],
    ['inadmissible', '2026-11-17'],
    ['late', '2026-11-17'],
    ['overturned', null],
    ['selfCorrected', null],
    // in the part that remains (art. 138 § 1 pkt 2 KPA)
    ['overturnedInPart', '2026-11-19'],
  ] as const)('%s: the decision is final from %s', (outcome, day) => {
    const ruledOn = outcome ? d('2026-11-19') : null
    expect(finalAfterAppeal({ ...passed, outcome, ruledOn }, d('2026-11-17'))).toBe(day)
  })

  it('says where the appeal is', () => {
    expect(appealStage(appeal)).toBe('toPassOn')
    expect(appealStage(passed)).toBe('withKolegium')
    expect(appealStage({ ...passed, outcome: 'late' })).toBe('settled')
  })

  it('tells of every refusal what to do', () => {
    const all = [
      ...outcomeRefusals(null, { outcome: 'late', ruledOn: today }, today),
      ...outcomeRefusals(appeal, { outcome: 'late', ruledOn: d('2026-11-21') }, today),
      ...passingRefusals(passed, today, today),
    ]
    for (const { message, remedy } of all)
      expect([message, remedy]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)])
  })
})
