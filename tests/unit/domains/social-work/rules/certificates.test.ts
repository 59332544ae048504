import { describe, expect, it } from 'vitest'
import { localDate, yearMonth } from '@/kernel/local-date'
import {
  latestOf,
  mayIssueA4,
  mayIssueA5,
  type A4Facts,
  type A5Facts,
  type IssuedCertificate,
  type TermsFacts,
} from '@/domains/social-work/rules/certificates'
import { mayIssueA6, type A6Facts } from '@/domains/social-work/rules/cooperation-certificate'

const d = localDate
const today = d('2026-11-23')
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)
const a4 = (affirmative: boolean, issuedOn = '2026-11-05'): IssuedCertificate => ({
  kind: 'resources',
  affirmative,
  issuedOn: d(issuedOn),
})
const a5: IssuedCertificate = { kind: 'terms', affirmative: true, issuedOn: d('2026-11-10'), termsId: 't1' }
const a6 = (month: string): IssuedCertificate => ({
  kind: 'cooperation',
  affirmative: true,
  issuedOn: d('2026-11-20'),
  termsId: 't1',
  month: yearMonth(month),
})
const common = { issuedOn: today, today, clientInformedOn: today, issued: [] }
const terms: TermsFacts = {
  id: 't1',
  agreedOn: d('2026-11-10'),
  endedOn: null,
  updatesEarlier: false,
  withSpecialist: false,
}

describe('latestOf', () => {
  it('takes the latest day, and the later of one day', () => {
    expect(latestOf([a4(true, '2026-11-05'), a4(false, '2026-11-01')], 'resources')?.affirmative).toBe(true)
    expect(latestOf([a4(true), a4(false)], 'resources')?.affirmative).toBe(false)
    expect(latestOf([a5], 'resources')).toBeNull()
  })
})

describe('zał. 4 (R-087, R-091)', () => {
  const facts: A4Facts = {
    ...common,
    recognition: 'closed',
    recognisedOn: d('2026-11-20'),
    basis: 'referral',
    hasReferral: true,
  }

  it.each<[string, Partial<A4Facts>, string[]]>([
    ['after the recognition, on a referral', {}, []],
    ['without a referral on the worker’s initiative', { basis: 'workersInitiative', hasReferral: false }, []],
    ['on a referral that is not there', { hasReferral: false }, ['certificate.referral']],
    ['before any recognition', { recognition: 'none' }, ['certificate.recognition']],
    ['during the recognition', { recognition: 'open' }, ['certificate.recognitionOpen']],
    ['without the client’s knowledge', { clientInformedOn: null }, ['certificate.clientNotInformed']],
    ['with the client told later', { issuedOn: d('2026-11-22') }, ['certificate.informedLater']],
    ['dated tomorrow', { issuedOn: d('2026-11-24') }, ['certificate.futureDate']],
    ['on the day the recognition was closed', { recognisedOn: today }, []],
    [
      'dated before what it states was known',
      { issuedOn: d('2026-11-19'), clientInformedOn: d('2026-11-19') },
      ['certificate.beforeRecognition'],
    ],
    ['anew on the day of the one before', { issued: [a4(false, '2026-11-23')] }, []],
    [
      'anew with an earlier date: the later one would still count (R-092)',
      {
        issued: [a4(false, '2026-11-22')],
        issuedOn: d('2026-11-21'),
        clientInformedOn: d('2026-11-21'),
      },
      ['certificate.beforeLatest'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(mayIssueA4({ ...facts, ...change }))).toEqual(expected)
  })
})

describe('zał. 5 (R-092, R-096)', () => {
  const facts: A5Facts = { ...common, issued: [a4(true)], terms, concluded: true }

  it.each<[string, Partial<A5Facts>, string[]]>([
    ['after zał. 4 „posiadają”', {}, []],
    ['without zał. 4', { issued: [] }, ['certificate.a4Missing']],
    ['after zał. 4 „nie posiadają”', { issued: [a4(false)] }, ['certificate.a4Negative']],
    [
      'the latest zał. 4 decides against',
      { issued: [a4(true, '2026-11-01'), a4(false)] },
      ['certificate.a4Negative'],
    ],
    ['the latest zał. 4 decides for', { issued: [a4(false, '2026-11-01'), a4(true)] }, []],
    ['without terms', { terms: null }, ['certificate.termsMissing']],
    [
      'before the terms were agreed',
      { issuedOn: d('2026-11-09'), clientInformedOn: d('2026-11-09') },
      ['certificate.beforeTerms'],
    ],
    [
      'on the day the terms were agreed',
      { issuedOn: d('2026-11-10'), clientInformedOn: d('2026-11-10') },
      [],
    ],
    [
      'dated before zał. 4 (R-092)',
      { issued: [a4(true, '2026-11-12')], issuedOn: d('2026-11-11'), clientInformedOn: d('2026-11-11') },
      ['certificate.beforeEarlier'],
    ],
    ['twice for the same terms', { issued: [a4(true), a5] }, ['certificate.a5Repeated']],
    ['„aktualizacja” of first terms', { concluded: false }, ['certificate.a5Choice']],
    ['„zawarto” of updated terms', { terms: { ...terms, updatesEarlier: true } }, ['certificate.a5Choice']],
    ['„aktualizacja” of updated terms', { terms: { ...terms, updatesEarlier: true }, concluded: false }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(mayIssueA5({ ...facts, ...change }))).toEqual(expected)
  })
})

describe('zał. 6 (R-093 … R-095)', () => {
  const facts: A6Facts = {
    ...common,
    issued: [a4(true), a5],
    terms,
    month: yearMonth('2026-11'),
    bySpecialist: null,
    correctionReason: null,
  }
  const ended = { ...terms, endedOn: d('2026-11-15') }
  const earlier = { ...terms, agreedOn: d('2026-09-30') }

  it.each<[string, Partial<A6Facts>, string[]]>([
    ['for the current month', {}, []],
    ['without zał. 5', { issued: [a4(true)] }, ['certificate.a5Missing']],
    ['with a zał. 5 to other terms', { terms: { ...terms, id: 't2' } }, ['certificate.a5Missing']],
    ['without terms', { terms: null }, ['certificate.a5Missing']],
    ['for next month', { month: yearMonth('2026-12') }, ['certificate.futureMonth']],
    ['for the month before the terms', { month: yearMonth('2026-10') }, ['certificate.monthOutsideTerms']],
    ['for the month of the terms’ last day', { terms: ended }, []],
    [
      'for the month after they ended',
      { terms: { ...earlier, endedOn: d('2026-10-31') } },
      ['certificate.monthOutsideTerms'],
    ],
    ['for a past month of older terms', { terms: earlier, month: yearMonth('2026-09') }, []],
    [
      'dated before its month',
      {
        terms: earlier,
        issuedOn: d('2026-10-20'),
        clientInformedOn: d('2026-10-20'),
      },
      ['certificate.beforeEarlier', 'certificate.beforeMonth'],
    ],
    [
      'dated before the terms',
      { issuedOn: d('2026-11-02'), clientInformedOn: d('2026-11-02') },
      ['certificate.beforeEarlier', 'certificate.beforeTerms'],
    ],
    [
      'dated before the zał. 5 of older terms (R-093)',
      { terms: earlier, issuedOn: d('2026-11-09'), clientInformedOn: d('2026-11-09') },
      ['certificate.beforeEarlier'],
    ],
    [
      'dated as the zał. 5',
      { terms: earlier, issuedOn: d('2026-11-10'), clientInformedOn: d('2026-11-10') },
      [],
    ],
    ['twice for a month', { issued: [a4(true), a5, a6('2026-11')] }, ['certificate.a6Repeated']],
    [
      'again as a correction with its reason (G-050)',
      { issued: [a4(true), a5, a6('2026-11')], correctionReason: 'Pomyłka w zaznaczeniu.' },
      [],
    ],
    [
      'as a correction dated as the mistaken one (G-050)',
      {
        issued: [a4(true), a5, a6('2026-11')],
        correctionReason: 'Pomyłka w zaznaczeniu.',
        issuedOn: d('2026-11-20'),
        clientInformedOn: d('2026-11-20'),
      },
      [],
    ],
    [
      'as a correction dated before the mistaken one (G-050)',
      {
        issued: [a4(true), a5, a6('2026-11')],
        correctionReason: 'Pomyłka w zaznaczeniu.',
        issuedOn: d('2026-11-19'),
        clientInformedOn: d('2026-11-19'),
      },
      ['certificate.beforeCorrected'],
    ],
    [
      'as a correction of nothing (G-050)',
      { correctionReason: 'Pomyłka w zaznaczeniu.' },
      ['certificate.a6NothingToCorrect'],
    ],
    ['after one for another month', { issued: [a4(true), a5, a6('2026-10')] }, []],
    [
      'terms with a specialist who is not named',
      { terms: { ...terms, withSpecialist: true } },
      ['certificate.specialist'],
    ],
    [
      'terms with a specialist who is',
      { terms: { ...terms, withSpecialist: true }, bySpecialist: 'Terapeuta, CIS' },
      [],
    ],
    ['a specialist where there is social work', { bySpecialist: 'Terapeuta' }, ['certificate.noSpecialist']],
  ])('%s', (_, change, expected) => {
    expect(codes(mayIssueA6({ ...facts, ...change }))).toEqual(expected)
  })

  it('every refusal tells the remedy', () => {
    const all = [
      ...mayIssueA4({
        ...common,
        clientInformedOn: null,
        recognition: 'none',
        recognisedOn: null,
        basis: 'referral',
        hasReferral: false,
      }),
      ...mayIssueA5({ ...common, terms: null, concluded: true }),
      ...mayIssueA6({ ...facts, issued: [] }),
    ]
    expect(all.length).toBeGreaterThan(5)
    for (const { remedy } of all) expect(remedy).toMatch(/\.$/)
  })
})
