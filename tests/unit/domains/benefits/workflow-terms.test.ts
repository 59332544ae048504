import { describe, expect, it } from 'vitest'
import { organInGenitive } from '@/domains/benefits/organ-names'
import {
  certificateFacts,
  examinationOpenPoints,
  type PassedCertificate,
} from '@/domains/benefits/door-facts'
import { contentRefusals, kindOfContent, safeFileName } from '@/platform/files/scan'
import { decisionTerm } from '@/domains/benefits/term'
import { localDate } from '@/kernel/local-date'

const day = localDate

describe('the term to decide', () => {
  const facts = { appliedOn: day('2026-03-12'), complicated: false, suspensions: [], extension: null }

  it('is the statutory one without a notice', () => {
    // 12 April 2026 is a Sunday
    expect(decisionTerm(facts).dueOn).toBe('2026-04-13')
  })

  it('is the day of the notice (art. 36 KPA), longer by what was suspended after it', () => {
    const extension = { givenOn: day('2026-04-01'), newDueOn: day('2026-05-11') }
    expect(decisionTerm({ ...facts, extension }).dueOn).toBe('2026-05-11')
    const before = { from: day('2026-03-20'), to: day('2026-03-25') }
    const after = { from: day('2026-04-10'), to: day('2026-04-14') }
    expect(decisionTerm({ ...facts, extension, suspensions: [before] }).dueOn).toBe('2026-05-11')
    // five days after 11 May end on Saturday 16 May: Monday 18 May
    expect(decisionTerm({ ...facts, extension, suspensions: [before, after] }).dueOn).toBe('2026-05-18')
  })

  it('of a notice that has passed is not saved by a suspension that starts afterwards', () => {
    const extension = { givenOn: day('2026-04-01'), newDueOn: day('2026-05-11') }
    const late = { from: day('2026-05-12'), to: day('2026-05-20') }
    expect(decisionTerm({ ...facts, extension, suspensions: [late] }).dueOn).toBe('2026-05-11')
    const inTime = { from: day('2026-05-11'), to: day('2026-05-12') }
    const second = { from: day('2026-05-13'), to: day('2026-05-13') }
    expect(decisionTerm({ ...facts, extension, suspensions: [inTime, second] }).dueOn).toBe('2026-05-14')
  })

  it('says that it does not run also after the statutory day, within that of the notice', () => {
    const extension = { givenOn: day('2026-04-01'), newDueOn: day('2026-05-11') }
    // the statutory term passed on 13 April
    const open = { from: day('2026-04-20'), to: null }
    const term = decisionTerm({ ...facts, extension, suspensions: [open] })
    expect(term).toMatchObject({ dueOn: '2026-05-11', suspendedSince: '2026-04-20' })
    expect(term.explanation.at(-1)).toMatch(/^Od 20\.04\.2026 termin nie biegnie/)
    expect(
      decisionTerm({ ...facts, extension, suspensions: [{ from: day('2026-05-12'), to: null }] }),
    ).toMatchObject({
      suspendedSince: null,
    })
  })

  it('counts a suspension that lasts up to the day asked about', () => {
    const open = { from: day('2026-03-20'), to: null }
    const term = decisionTerm({ ...facts, suspensions: [open] }, day('2026-03-29'))
    expect(term).toMatchObject({ dueOn: '2026-04-22', suspendedSince: '2026-03-20' })
  })
})

describe('what the social worker has stated', () => {
  const proceeding = { id: 'p1', appliedOn: day('2026-03-12') }
  const certificate = (changes: Partial<PassedCertificate>): PassedCertificate => ({
    id: 'c',
    kind: 'resources',
    affirmative: true,
    issuedOn: day('2026-03-20'),
    month: null,
    answersProceeding: null,
    agreedOn: null,
    termsEnded: false,
    fileOpen: true,
    ...changes,
  })

  it('of resources counts from the application on, or when it answers this referral', () => {
    const old = certificate({ issuedOn: day('2025-01-10') })
    expect(certificateFacts([old], [], proceeding).resources).toBeNull()
    expect(certificateFacts([{ ...old, answersProceeding: 'p1' }], [], proceeding).resources).toBe(true)
  })

  it('of terms counts while they are in force, however old', () => {
    const terms = certificate({ kind: 'terms', issuedOn: day('2025-01-10') })
    expect(certificateFacts([terms], [], proceeding).terms).toBe(true)
    expect(certificateFacts([{ ...terms, termsEnded: true }], [], proceeding).terms).toBe(false)
    expect(certificateFacts([{ ...terms, fileOpen: false }], [], proceeding).terms).toBe(false)
  })

  it('is the latest of its kind', () => {
    const no = certificate({ affirmative: false, issuedOn: day('2026-04-01') })
    expect(certificateFacts([no, certificate({})], [], proceeding).resources).toBe(false)
  })

  it('knows a referral that ended without the client', () => {
    expect(certificateFacts([], [{ state: 'clientDidNotCome' }], proceeding).outcome).toBe('didNotCome')
    expect(
      certificateFacts([], [{ state: 'clientRefused' }, { state: 'issued' }], proceeding).outcome,
    ).toBeNull()
  })

  it('is not waited for in the variant of the smaller role, once the worker answered', () => {
    const nothing = { resources: null, terms: false, cooperation: null, outcome: null }
    const answered = ['bad1', 'bad2a', 'bad2b', 'bad3', 'bad4', 'bad5', 'bad6', 'bad7'].map((code) => ({
      code: code as 'bad1',
      answer: 'yes' as const,
      justification: 'z dowodów',
    }))
    const open = (certificatesRequired: boolean) =>
      examinationOpenPoints(answered, nothing, { monitoring: false, certificatesRequired }).map(
        ({ code }) => code,
      )
    expect(open(true)).toEqual(['examination.bad2b.waiting', 'examination.bad7.waiting'])
    expect(open(false)).toEqual([])
  })
})

describe('a scan', () => {
  it.each([
    ['application/pdf', Buffer.from('%PDF-1.7')],
    ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('is taken for %s by its first bytes', (mimeType, content) => {
    expect(kindOfContent(content)?.mimeType).toBe(mimeType)
    expect(contentRefusals(content)).toEqual([])
  })

  it.each([
    ['file.empty', Buffer.alloc(0)],
    ['file.kind', Buffer.from('MZ executable')],
    ['file.kind', Buffer.from(' %PDF-1.7')],
    ['file.size', Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-')],
  ])('is refused: %s', (code, content) => {
    expect(contentRefusals(content).map((refusal) => refusal.code)).toEqual([code])
  })

  it.each([
    ['zaświadczenie ZUS 5.10.2026.pdf', 'zaświadczenie ZUS 5.10.2026.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['a"b\r\nc.exe', 'a b c.pdf'],
    ['…', 'dowod.pdf'],
  ])('named %j is kept as %j', (given, kept) => {
    expect(safeFileName(given, 'pdf')).toBe(kept)
  })
})

describe('names of organs in the genitive', () => {
  it.each([
    ['Wójt Gminy Lipowo', 'Wójta Gminy Lipowo'],
    ['Prezydent Miasta Żółwina', 'Prezydenta Miasta Żółwina'],
    ['Burmistrz Skalic', 'Burmistrza Skalic'],
    ['Samorządowe Kolegium Odwoławcze w Kielcach', 'Samorządowego Kolegium Odwoławczego w Kielcach'],
    ['Zarząd Powiatu', 'Zarząd Powiatu'],
  ])('%s – %s', (name, genitive) => {
    expect(organInGenitive(name)).toBe(genitive)
  })
})
