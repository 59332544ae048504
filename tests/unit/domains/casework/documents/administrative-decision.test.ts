import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  administrativeDecisionSchema,
  decisionBody,
  type AdministrativeDecisionInput,
} from '@/domains/casework/documents/administrative-decision'
import { blockText } from '@/platform/documents/plain-text'
import { decision, jan } from './sample-letters'

const textOf = (input: AdministrativeDecisionInput) =>
  decisionBody(administrativeDecisionSchema.parse(input)).blocks.flatMap(blockText).join('\n')

describe('an administrative decision (art. 107 § 1 KPA)', () => {
  it.each([
    ['organ', 'Prezydent Miasta Żółwina'],
    ['date', '23 listopada 2026'],
    ['party with address', 'Anna Gżegżółka-Brzęczyszczykiewicz\nul. Polna 5 m. 3'],
    ['legal basis', 'Na podstawie art. 38'],
    ['request', 'po rozpatrzeniu wniosku z dnia 5 listopada 2026'],
    ['ruling', 'orzekam:\n1. Przyznaję Pani zasiłek okresowy.'],
    ['factual reasons', 'Ustalenia faktyczne\nUstalono dochód.'],
    ['legal reasons', 'Uzasadnienie prawne\nZasiłek przysługuje.'],
    [
      'appeal',
      'odwołanie do Samorządowego Kolegium Odwoławczego w Kielcach za pośrednictwem Prezydenta Miasta Żółwina, w terminie 14',
    ],
    ['waiver and its effects', 'ostateczna i prawomocna (art. 127a KPA)'],
    ['no fee', 'Odwołanie jest wolne od opłat'],
    ['signature', 'Z upoważnienia\nPrezydenta Miasta Żółwina\nZofia Ćwik\nDyrektor Ośrodka'],
  ])('says its %s', (_, part) => {
    expect(textOf(decision).replaceAll('\u00a0', ' ')).toContain(part)
  })

  it('writes the position of whoever leads the case with a small letter, as inside a sentence', () => {
    const caseWorker = { name: 'Łucja Wójcik', position: 'Pracownik ds. świadczeń' }
    expect(textOf({ ...decision, caseWorker }).replaceAll('\u00a0', ' ')).toContain(
      'Sprawę prowadzi: Łucja Wójcik, pracownik ds. świadczeń',
    )
  })

  const required = [
    'authority',
    'caseNumber',
    'issuedOn',
    'party',
    'legalBasis',
    'request',
    'ruling',
    'reasons',
    'instruction',
    'signatory',
  ] as const

  it.each(required)('is refused without %s', (field) => {
    const { [field]: _left, ...rest } = decision
    expect(administrativeDecisionSchema.safeParse(rest).success).toBe(false)
  })

  it('does not compile without an element: the types refuse it', () => {
    type Input = AdministrativeDecisionInput
    expectTypeOf<typeof decision>().toExtend<Input>()
    expectTypeOf<Omit<Input, 'authority'>>().not.toExtend<Input>()
    expectTypeOf<Omit<Input, 'issuedOn'>>().not.toExtend<Input>()
    expectTypeOf<Omit<Input, 'party'>>().not.toExtend<Input>()
    expectTypeOf<Omit<Input, 'legalBasis'>>().not.toExtend<Input>()
    expectTypeOf<Omit<Input, 'ruling'>>().not.toExtend<Input>()
    expectTypeOf<{ extent: 'full'; factual: string[] }>().not.toExtend<Input['reasons']>()
    expectTypeOf<{ extent: 'requestMetInFull'; factual: string[] }>().toExtend<Input['reasons']>()
    expectTypeOf<Omit<Input['instruction'], 'appealBodyGenitive'>>().not.toExtend<Input['instruction']>()
    expectTypeOf<Omit<Input['signatory'], 'position'>>().not.toExtend<Input['signatory']>()
  })

  it('may leave out the legal reasons only when it grants all that was asked, and says so', () => {
    const granted = textOf({ ...decision, reasons: { extent: 'requestMetInFull', factual: ['Ustalono.'] } })
    expect(granted).toContain('art. 107 § 4 Kodeksu postępowania administracyjnego')
    expect(granted).toContain('art. 130 § 4 KPA')
    expect(textOf(decision)).not.toContain('art. 130 § 4')
  })

  it('refuses empty ruling and reasons', () => {
    expect(administrativeDecisionSchema.safeParse({ ...decision, ruling: [] }).success).toBe(false)
    expect(administrativeDecisionSchema.safeParse({ ...decision, ruling: ['  '] }).success).toBe(false)
    expect(
      administrativeDecisionSchema.safeParse({
        ...decision,
        reasons: { extent: 'full', factual: [], legal: ['x'] },
      }).success,
    ).toBe(false)
  })

  it('speaks to a man as to a man and leaves out the authorisation of the organ itself', () => {
    const text = textOf({
      ...decision,
      party: jan,
      signatory: { name: 'Adam Król', position: 'Prezydent Miasta', underAuthorisation: false },
    })
    expect(text).toContain('przysługuje Panu odwołanie')
    expect(text).toContain('może Pan zrzec się')
    expect(text).not.toContain('Z upoważnienia')
  })
})
