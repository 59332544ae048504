import { describe, expect, it } from 'vitest'
import { dateRange } from '@/kernel/date-range'
import { localDate } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import { decisionCompleteness, type DecisionElements } from '@/domains/benefits/rules/decision-completeness'
import { signatureRefusals } from '@/domains/benefits/rules/signature'

const complete: DecisionElements = {
  authority: 'Prezydent Miasta Żółwina',
  issuedOn: localDate('2026-11-23'),
  party: { name: 'Anna Wąs', address: 'ul. Lipowa 5, 26-110 Żółwin' },
  caseNumber: 'DPS.5023.82.2026',
  legalBasis: 'art. 104 KPA oraz art. 38 ups',
  ruling: 'Przyznaję zasiłek okresowy w kwocie 300,00 zł (słownie: trzysta złotych 00/100) od 01.11.2026.',
  kind: 'grant',
  grant: { amount: zloty(300), from: localDate('2026-11-01'), oneOff: false },
  factualReasons: 'Ustalono, że…',
  legalReasons: 'Zgodnie z art. 38…',
  grantedInFull: false,
  instruction:
    'Od decyzji służy odwołanie do SKO w terminie 14 dni od doręczenia. Strona może zrzec się prawa do wniesienia odwołania.',
  signatory: { name: 'Maria Król', position: 'Dyrektor' },
  evidenceCount: 2,
}
const missing = (change: Partial<DecisionElements>, forSigning = true) =>
  decisionCompleteness({ ...complete, ...change }, forSigning).missing.map(({ code }) => code)

describe('decisionCompleteness (art. 107 § 1 KPA)', () => {
  it('finds nothing in a complete decision', () => {
    expect(decisionCompleteness(complete, true)).toEqual({ missing: [], warnings: [] })
  })

  it.each<[Partial<DecisionElements>, string]>([
    [{ authority: ' ' }, 'decision.authority'],
    [{ issuedOn: null }, 'decision.date'],
    [{ party: null }, 'decision.party'],
    [{ party: { name: 'Anna Wąs', address: '' } }, 'decision.address'],
    [{ caseNumber: null }, 'decision.caseNumber'],
    [{ legalBasis: '' }, 'decision.legalBasis'],
    [{ ruling: '' }, 'decision.ruling'],
    [{ grant: { amount: null, from: localDate('2026-11-01'), oneOff: false } }, 'decision.amount'],
    [
      { grant: { amount: zloty(301), from: localDate('2026-11-01'), oneOff: false } },
      'decision.amountInWords',
    ],
    [
      { ruling: 'Przyznaję zasiłek okresowy w kwocie 900,00 zł (słownie: trzysta złotych 00/100).' },
      'decision.amountInFigures',
    ],
    [{ grant: { amount: zloty(300), from: null, oneOff: false } }, 'decision.period'],
    [{ factualReasons: '' }, 'decision.factualReasons'],
    [{ legalReasons: '' }, 'decision.legalReasons'],
    [{ instruction: '' }, 'decision.instruction'],
    [{ instruction: 'Strona może zrzec się prawa do odwołania.' }, 'decision.appeal'],
    [{ instruction: 'Odwołanie wnosi się w terminie 14 dni.' }, 'decision.waiver'],
    [{ signatory: null }, 'decision.signatory'],
    [{ signatory: { name: 'Maria Król', position: '' } }, 'decision.signatory'],
  ])('%j lacks %s', (change, code) => {
    expect(missing(change)).toEqual([code])
  })

  it('does not ask for date and signature while it is a draft', () => {
    expect(missing({ issuedOn: null, signatory: null }, false)).toEqual([])
  })

  it('every gap has a remedy', () => {
    const empty = {
      ...complete,
      authority: '',
      party: null,
      caseNumber: '',
      legalBasis: '',
      ruling: '',
      factualReasons: '',
      legalReasons: '',
      instruction: '',
      signatory: null,
      issuedOn: null,
      evidenceCount: 0,
    }
    const { missing: gaps, warnings } = decisionCompleteness(empty, true)
    expect(gaps).toHaveLength(10)
    for (const { message, remedy } of [...gaps, ...warnings]) expect(message && remedy).toMatch(/\.$/)
  })

  it('a refusal needs neither amount nor period, a one-off grant no period', () => {
    expect(missing({ kind: 'refuse', grant: null, ruling: 'Odmawiam przyznania zasiłku.' })).toEqual([])
    expect(missing({ grant: { amount: zloty(300), from: null, oneOff: true } })).toEqual([])
  })

  it('a discontinuance needs no amount, but says that it is one and on which provision (art. 105 KPA)', () => {
    const whole = {
      kind: 'discontinue' as const,
      grant: null,
      ruling: 'Umarzam w całości postępowanie o przyznanie zasiłku okresowego.',
      legalBasis: 'art. 104, art. 105 § 2 i art. 107 KPA',
    }
    expect(missing(whole)).toEqual([])
    expect(missing({ ...whole, ruling: 'Odmawiam przyznania zasiłku.' })).toEqual(['decision.discontinues'])
    expect(missing({ ...whole, legalBasis: 'art. 104 KPA' })).toEqual(['decision.discontinuanceBasis'])
    expect(missing({ ...whole, factualReasons: '' })).toEqual(['decision.factualReasons'])
  })

  it('a full grant may leave reasons out, but must then say that it is final (art. 127 § 1a)', () => {
    const bare = { grantedInFull: true, factualReasons: '', legalReasons: '' }
    expect(missing(bare)).toEqual(['decision.finality'])
    expect(missing({ ...bare, instruction: 'Decyzja jest ostateczna; służy na nią skarga do WSA.' })).toEqual(
      [],
    )
    expect(missing({ grantedInFull: true, legalReasons: '' })).toEqual([])
    expect(missing({ ...bare, grantedInFull: false })).toEqual([
      'decision.factualReasons',
      'decision.legalReasons',
    ])
  })

  it('warns of a file without evidence', () => {
    expect(decisionCompleteness({ ...complete, evidenceCount: 0 }, true)).toMatchObject({
      missing: [],
      warnings: [{ code: 'decision.evidence' }],
    })
  })
})

describe('signatureRefusals', () => {
  const facts = {
    signerId: 'director',
    draftedById: 'worker',
    on: localDate('2026-11-23'),
    authorisations: [dateRange(localDate('2026-01-01'), localDate('2026-11-23'))],
  }

  it.each([
    [{}, []],
    [{ draftedById: 'director' }, ['signature.sameAuthor']],
    [{ on: localDate('2026-11-24') }, ['signature.authorisation']],
    [{ on: localDate('2025-12-31') }, ['signature.authorisation']],
    [{ authorisations: [], draftedById: 'director' }, ['signature.sameAuthor', 'signature.authorisation']],
  ])('%j', (change, codes) => {
    expect(signatureRefusals({ ...facts, ...change }).map(({ code }) => code)).toEqual(codes)
  })
})
