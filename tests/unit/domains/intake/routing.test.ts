import { describe, expect, it } from 'vitest'
import { papersFor } from '@/domains/intake/dictionaries'
import { commonSlots, freeSlots } from '@/domains/intake/rules/free-slots'
import { filesFor, possibleResults, registrationRefusals } from '@/domains/intake/rules/routing'
import { ContactNeed, ContactResult } from '@/platform/db/generated/enums'

describe('where a report goes', () => {
  it.each([
    ['material', ['benefits']],
    ['lifeSituation', ['socialWork']],
    ['both', ['benefits', 'socialWork']],
    ['otherInstitution', []],
    ['adviceOnly', []],
  ] as const)('%s opens %j', (need, files) => {
    expect(filesFor(need)).toEqual(files)
  })

  it('knows no result called "no dates" (G-024): every kind can end with a call-back', () => {
    expect(Object.values(ContactResult)).toHaveLength(6)
    for (const need of Object.values(ContactNeed)) expect(possibleResults(need)).toContain('callBack')
  })
})

const complete = {
  need: 'material',
  result: 'appointment',
  hasPerson: true,
  anonymous: false,
  institution: null,
  phone: null,
  visits: 1,
  description: 'Stracił pracę, prosi o zasiłek.',
} as const

describe('what keeps a report from being registered', () => {
  it('is nothing when everything is there', () => {
    expect(registrationRefusals(complete)).toEqual([])
  })

  it.each([
    ['nobody', { hasPerson: false }],
    ['anonymous-file', { hasPerson: false, anonymous: true }],
    ['result', { result: 'adviceGiven' }],
    ['institution', { need: 'otherInstitution', result: 'redirected' }],
    ['phone', { result: 'callBack' }],
    ['visit', { visits: 0 }],
    ['description', { description: ' ' }],
  ] as const)('is %s when %j', (code, change) => {
    const refusals = registrationRefusals({ ...complete, ...change })
    expect(refusals.map((refusal) => refusal.code)).toContain(code)
    for (const refusal of refusals) expect(refusal.remedy).toBeTruthy()
  })

  it('takes anonymous advice without a note', () => {
    expect(
      registrationRefusals({
        ...complete,
        need: 'adviceOnly',
        result: 'adviceGiven',
        hasPerson: false,
        anonymous: true,
        visits: 0,
        description: '',
      }),
    ).toEqual([])
  })
})

describe('papers to bring', () => {
  it('follow the reported problems and name nothing twice', () => {
    const papers = papersFor('both', ['disability', 'illness'])
    expect(papers).toContain('disabilityRuling')
    expect(papers.filter((paper) => paper === 'pensionSlip')).toHaveLength(1)
  })

  it('ask no income papers of somebody who wants no benefit', () => {
    expect(papersFor('lifeSituation', ['unemployment'])).toEqual(['identity'])
    expect(papersFor('adviceOnly', [])).toEqual([])
  })
})

describe('free slots', () => {
  const morning = { weekday: 2, startMinute: 480, endMinute: 600, slotMinutes: 30 }

  it('are cut from the hours of the weekday', () => {
    expect(freeSlots([morning], 2, []).map((slot) => slot.start)).toEqual([480, 510, 540, 570])
    expect(freeSlots([morning], 3, [])).toEqual([])
  })

  it('leave out whatever touches a visit, and what has already passed', () => {
    expect(freeSlots([morning], 2, [{ start: 500, end: 520 }]).map((slot) => slot.start)).toEqual([540, 570])
    expect(freeSlots([morning], 2, [], 541).map((slot) => slot.start)).toEqual([570])
  })

  it('never reach past the end of the hours', () => {
    expect(freeSlots([{ ...morning, endMinute: 590 }], 2, []).at(-1)?.end).toBe(570)
  })

  it('of a joint visit start together and end with the shorter one (R-089)', () => {
    const first = [
      { start: 480, end: 510 },
      { start: 510, end: 540 },
    ]
    const second = [{ start: 510, end: 570 }]
    expect(commonSlots(first, second)).toEqual([{ start: 510, end: 540 }])
  })
})
