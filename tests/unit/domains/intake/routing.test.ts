import { describe, expect, it } from 'vitest'
import { papersFor } from '@/domains/intake/dictionaries'
import { commonSlots, freeSlots, freeWindows } from '@/domains/intake/rules/free-slots'
import {
  filesFor,
  possibleNeeds,
  possibleResults,
  registrationRefusals,
  visitRefusals,
} from '@/domains/intake/rules/routing'
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

  it('without knowing whose it is goes nowhere but to advice or another institution', () => {
    expect(possibleNeeds(true)).toEqual(['otherInstitution', 'adviceOnly'])
    expect(possibleNeeds(false)).toHaveLength(5)
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

describe('a first visit', () => {
  it.each<[string, string[], string[], string[]]>([
    ['with the lead', ['a'], ['a'], []],
    ['with both leads (R-089)', ['a', 'b'], ['b', 'a'], []],
    ['with one of two (R-089)', ['a', 'b'], ['a'], ['joint-visit']],
    ['with the one who leads both in the mixed mode', ['a'], ['a'], []],
    ['with somebody else', ['a'], ['x'], ['visit-host']],
    ['with the lead and somebody else', ['a'], ['a', 'x'], ['visit-host']],
    ['for advice, with anybody', [], ['x'], []],
  ])('%s', (_what, leads, visited, codes) => {
    expect(visitRefusals(leads, visited).map(({ code }) => code)).toEqual(codes)
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

  it('of a joint visit lie in free time of both; of two that begin together the shorter stays (R-089)', () => {
    const halfHours = { slots: freeSlots([morning], 2, []), windows: freeWindows([morning], 2, []) }
    const quarters = { ...morning, startMinute: 495, slotMinutes: 45 }
    const busy = [{ start: 540, end: 585 }]
    const second = { slots: freeSlots([quarters], 2, busy), windows: freeWindows([quarters], 2, busy) }
    expect(commonSlots(halfHours, second)).toEqual([
      { start: 495, end: 540 },
      { start: 510, end: 540 },
    ])
    const full = { slots: [{ start: 480, end: 540 }], windows: [{ start: 480, end: 600 }] }
    expect(commonSlots(halfHours, full)[0]).toEqual({ start: 480, end: 510 })
  })

  it('of a joint visit are none where one of the two is taken all day', () => {
    const busy = [{ start: 480, end: 600 }]
    const free = { slots: freeSlots([morning], 2, []), windows: freeWindows([morning], 2, []) }
    const taken = { slots: freeSlots([morning], 2, busy), windows: freeWindows([morning], 2, busy) }
    expect(commonSlots(free, taken)).toEqual([])
  })

  it('stand in stretches of free time: hours that touch are one, what is taken divides it', () => {
    const afternoon = { ...morning, startMinute: 600, endMinute: 660 }
    expect(freeWindows([afternoon, morning], 2, [{ start: 590, end: 610 }], 490)).toEqual([
      { start: 490, end: 590 },
      { start: 610, end: 660 },
    ])
  })
})
