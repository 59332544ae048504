import { describe, expect, it } from 'vitest'
import {
  ASSESSMENT_CODES,
  type AssessmentAnswer,
  type AssessmentCode,
} from '@/domains/benefits/questionnaires/assessment-items'
import {
  answerFromCertificates,
  examinationChecks,
  examinationGaps,
  gapsText,
  type CertificateFacts,
  type ExaminationItem,
} from '@/domains/benefits/rules/examination'

const nothing: CertificateFacts = { resources: null, terms: false, cooperation: null, outcome: null }
const possess: CertificateFacts = { ...nothing, resources: true, terms: true }
const none: CertificateFacts = { ...nothing, resources: false }

const answers = (change: Partial<Record<AssessmentCode, AssessmentAnswer | null>> = {}): ExaminationItem[] =>
  ASSESSMENT_CODES.filter((code) => code !== 'mon1' || 'mon1' in change).map((code) => ({
    code,
    answer: change[code] === undefined ? 'yes' : change[code],
    justification: 'Z akt.',
  }))
const codes = (items: ExaminationItem[], facts: CertificateFacts, monitoring = false) =>
  examinationGaps(items, facts, monitoring).map(({ code }) => code)

describe('examinationGaps (R-097)', () => {
  it('is complete when all is answered, with or without unused resources', () => {
    expect(codes(answers(), possess)).toEqual([])
    expect(codes(answers({ bad2b: 'no', bad7: 'notApplicable' }), none)).toEqual([])
  })

  it('stays open until the certificates come', () => {
    expect(codes(answers(), nothing)).toEqual(['examination.bad2b.waiting', 'examination.bad7.waiting'])
    expect(codes(answers(), { ...nothing, resources: true })).toEqual(['examination.bad7.waiting'])
  })

  it('asks for every check in order', () => {
    expect(codes([], possess)).toEqual([
      'examination.bad1.answer',
      'examination.bad2a.answer',
      'examination.bad2b.answer',
      'examination.bad3.answer',
      'examination.bad4.answer',
      'examination.bad5.answer',
      'examination.bad6.answer',
      'examination.bad7.answer',
    ])
    expect(codes(answers({ bad4: null }), possess)).toEqual(['examination.bad4.answer'])
  })

  it('wants a justification', () => {
    const items = answers().map((item) => (item.code === 'bad5' ? { ...item, justification: '  ' } : item))
    expect(codes(items, possess)).toEqual(['examination.bad5.why'])
  })

  it.each<[string, Partial<Record<AssessmentCode, AssessmentAnswer>>, CertificateFacts, string]>([
    ['BAD-2b against zał. 4', { bad2b: 'no' }, possess, 'examination.bad2b.contradiction'],
    [
      'BAD-7 though there are no resources',
      { bad2b: 'no', bad7: 'yes' },
      none,
      'examination.bad7.contradiction',
    ],
    ['BAD-7 against zał. 6', {}, { ...possess, cooperation: false }, 'examination.bad7.contradiction'],
    ['BAD-3 does not apply', { bad3: 'notApplicable' }, possess, 'examination.bad3.notApplicable'],
  ])('refuses %s', (_, change, facts, code) => {
    expect(codes(answers(change), facts)).toEqual([code])
  })

  it.each(['didNotCome', 'refused'] as const)(
    'a client who %s does not leave it open for ever',
    (outcome) => {
      const facts: CertificateFacts = { ...nothing, outcome }
      expect(codes(answers({ bad2b: 'notApplicable', bad7: 'no' }), facts)).toEqual([])
      expect(codes(answers({ bad2b: 'notApplicable', bad7: 'yes' }), facts)).toEqual([
        'examination.bad7.contradiction',
      ])
    },
  )

  it('asks for monitoring only with part IV', () => {
    expect(codes(answers(), possess, true)).toEqual(['examination.mon1.answer'])
    expect(codes(answers({ mon1: 'notApplicable' }), possess, true)).toEqual([])
  })
})

describe('answerFromCertificates', () => {
  it.each<[AssessmentCode, CertificateFacts, AssessmentAnswer | null]>([
    ['bad2b', nothing, null],
    ['bad2b', none, 'no'],
    ['bad2b', possess, 'yes'],
    ['bad7', nothing, null],
    ['bad7', none, 'notApplicable'],
    ['bad7', possess, 'yes'],
    ['bad7', { ...possess, cooperation: false }, 'no'],
    ['bad7', { ...possess, cooperation: true }, 'yes'],
    ['bad7', { ...nothing, outcome: 'refused' }, 'no'],
    ['bad1', possess, null],
  ])('%s', (code, facts, answer) => {
    expect(answerFromCertificates(code, facts)).toBe(answer)
  })
})

describe('where a check is written (R-098)', () => {
  it('BAD-7 and MON-1 only in part IV', () => {
    expect(examinationChecks.filter(({ inPartOne }) => !inPartOne).map(({ code }) => code)).toEqual([
      'bad7',
      'mon1',
    ])
    expect(examinationChecks.every(({ inPartFour }) => inPartFour)).toBe(true)
  })

  it('counts gaps in Polish', () => {
    expect(gapsText([])).toBe('')
    expect(gapsText(examinationGaps(answers(), nothing, false))).toBe('2 otwarte pytania')
  })
})
