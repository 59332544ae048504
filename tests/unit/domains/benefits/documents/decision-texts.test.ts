import { describe, expect, it } from 'vitest'
import { zloty } from '@/kernel/money'
import { yearMonth } from '@/kernel/local-date'
import { BENEFIT_DECISIONS } from '@/domains/benefits/documents/benefit-decisions'
import type { DecisionFacts, RefusalGround } from '@/domains/benefits/documents/decision-texts/facts'
import { defaultFactualReasons } from '@/domains/benefits/documents/decision-texts/factual-reasons'
import { defaultDuties, defaultLegalBasis } from '@/domains/benefits/documents/decision-texts/legal-basis'
import { defaultLegalReasons } from '@/domains/benefits/documents/decision-texts/legal-reasons'
import { defaultRuling, requestSubject } from '@/domains/benefits/documents/decision-texts/ruling'
import { documentText } from '@/platform/documents/plain-text'
import { decisionFacts, decisionFrom } from './sample-facts'

const plain = (lines: readonly string[]) => lines.join('\n').replaceAll('\u00a0', ' ')
const facts = Object.entries(decisionFacts) as [string, DecisionFacts][]

describe('decisions on benefits', () => {
  it.each(facts)('%s keeps its text', async (name, fact) => {
    const definition = BENEFIT_DECISIONS[fact.benefit][fact.outcome]
    const text = documentText(definition.build(decisionFrom(fact)))
    await expect(text).toMatchFileSnapshot(`./golden/${definition.id}.v${definition.version}.txt`)
    expect(definition.id.toLowerCase()).toContain(
      name.replace('Grant', '').replace('Refusal', '').toLowerCase(),
    )
  })

  it.each(facts)('%s has no doubled or missing punctuation', (_, fact) => {
    const text = plain([...defaultRuling(fact), ...defaultFactualReasons(fact), ...defaultLegalReasons(fact)])
    expect(text).not.toMatch(/\.\.| ,| \.|\s{2}|undefined|null|NaN/)
    for (const line of text.split('\n')) expect(line).toMatch(/\.$/)
  })
})

describe('the default ruling', () => {
  it('grants a periodic benefit with period, figures, words and payment', () => {
    expect(plain(defaultRuling(decisionFacts.periodicGrant))).toBe(
      'Przyznaję Pani zasiłek okresowy na okres od dnia 1 listopada 2026 r. do dnia 31 stycznia 2027 r. w wysokości 669,50 zł (słownie: sześćset sześćdziesiąt dziewięć złotych 50/100) miesięcznie.\n' +
        'Zasiłek będzie wypłacany przelewem na rachunek bankowy nr 49 1020 2892 2276 3005 0000 0000, do 25. dnia każdego miesiąca.',
    )
  })

  it('grants a permanent benefit without a final date', () => {
    expect(plain(defaultRuling(decisionFacts.permanentGrant))).toContain(
      'Przyznaję Panu zasiłek stały od dnia 1 listopada 2026 r. na czas nieokreślony w wysokości 1 229,00 zł',
    )
  })

  it('gives the amount of a month covered in part (art. 106 ust. 3)', () => {
    const ruling = defaultRuling({
      ...decisionFacts.permanentGrant,
      partMonths: [{ month: yearMonth('2026-11'), amount: zloty(614.5) }],
    })
    expect(plain(ruling)).toContain(
      'Za miesiąc listopad 2026 r., w którym uprawnienie nie obejmuje pełnego miesiąca, zasiłek wynosi 614,50 zł',
    )
  })

  it('refuses, naming the purpose of a targeted benefit', () => {
    expect(defaultRuling(decisionFacts.targetedRefusal)).toEqual([
      'Odmawiam przyznania Panu zasiłku celowego na zakup telewizora.',
    ])
    expect(requestSubject(decisionFacts.targetedRefusal)).toBe(
      'o przyznanie zasiłku celowego na zakup telewizora',
    )
  })
})

describe('the default factual reasons', () => {
  it('compare the income of the family with its criterion', () => {
    expect(plain(defaultFactualReasons(decisionFacts.periodicGrant))).toContain(
      'kryterium dochodowe rodziny 2 469,00 zł (3 × 823,00 zł). Dochód jest niższy od kryterium o 1 339,00 zł.',
    )
  })

  it.each([
    [1, 'Składa się na niego: '],
    [2, 'Składają się na niego: '],
  ])('name %i parts of the income in the right number', (count, expected) => {
    const { income } = decisionFacts.periodicGrant
    const lines = income.lines.slice(0, count)
    expect(lines).toHaveLength(count)
    const fact = { ...decisionFacts.periodicGrant, income: { ...income, lines } }
    expect(plain(defaultFactualReasons(fact))).toContain(expected)
  })

  it('say why the parts of the income do not make its sum', () => {
    const { income } = decisionFacts.periodicGrant
    const debtor = { who: 'Jan', kind: 'umowa zlecenia', amount: -zloty(200) }
    const said = (lines: typeof income.lines) =>
      plain(defaultFactualReasons({ ...decisionFacts.periodicGrant, income: { ...income, lines } }))
    const sentence = 'Dochód osoby, u której odliczenia są wyższe niż przychód, wynosi 0,00 zł.'
    expect(said([...income.lines, debtor])).toContain(sentence)
    expect(said(income.lines)).not.toContain(sentence)
  })

  it.each([
    [2, 'wspólnie z 1 osobą. Rodzina liczy 2 osoby.'],
    [3, 'wspólnie z 2 osobami. Rodzina liczy 3 osoby.'],
    [6, 'wspólnie z 5 osobami. Rodzina liczy 6 osób.'],
  ])('count a family of %i', (size, expected) => {
    const fact = { ...decisionFacts.periodicGrant, household: { kind: 'family' as const, size } }
    expect(plain(defaultFactualReasons(fact))).toContain(expected)
  })

  it.each([
    [zloty(1010), 'Dochód jest równy kryterium.'],
    [zloty(1010) + 1, 'Dochód przekracza kryterium o 0,01 zł.'],
    [zloty(1010) - 1, 'Dochód jest niższy od kryterium o 0,01 zł.'],
  ])('say how an income of %i grosze stands to the criterion', (total, expected) => {
    const fact: DecisionFacts = {
      ...decisionFacts.targetedRefusal,
      income: {
        month: yearMonth('2026-10'),
        lines: [{ who: 'Jan', kind: 'renta', amount: total }],
        total,
        perPerson: total,
      },
    }
    expect(plain(defaultFactualReasons(fact))).toContain(expected)
  })

  it('tell what each certificate says', () => {
    const text = plain(
      defaultFactualReasons({
        ...decisionFacts.periodicGrant,
        certificates: {
          ...decisionFacts.periodicGrant.certificates,
          cooperation: [
            { issuedOn: decisionFacts.periodicGrant.to, month: yearMonth('2026-12'), cooperates: false },
          ],
        },
      }),
    )
    expect(text).toContain('że posiada Pani niewykorzystane zasoby niematerialne i możliwości')
    expect(text).toContain('pracownik socjalny określił z Panią zasady współdziałania')
    expect(text).toContain('za miesiąc grudzień 2026 r. stwierdzono brak współdziałania')
    expect(plain(defaultFactualReasons(decisionFacts.permanentGrant))).toContain(
      'nie posiada Pan niewykorzystanych zasobów niematerialnych i możliwości',
    )
  })
})

describe('law in the default texts', () => {
  const grounds: readonly [RefusalGround, string][] = [
    ['incomeAboveCriterion', 'art. 8 ust. 1'],
    ['noReasonForHelp', 'art. 7'],
    ['ownResources', 'art. 2 ust. 1'],
    ['noCooperation', 'art. 11 ust. 2'],
    ['misuse', 'art. 11 ust. 1'],
    ['propertyDisproportion', 'art. 12'],
    ['needNotNecessary', 'art. 39 ust. 1'],
    ['limitedMeans', 'art. 3 ust. 4'],
    ['interviewRefused', 'art. 107 ust. 4a'],
  ]

  it.each(grounds)('%s cites %s', (ground, article) => {
    const reasons = plain(defaultLegalReasons({ ...decisionFacts.targetedRefusal, grounds: [{ ground }] }))
    expect(reasons).toContain(article)
  })

  it('tells an income that equals the criterion from one that exceeds it', () => {
    const { income, criterion } = decisionFacts.periodicRefusal
    const equal = plain([
      ...defaultFactualReasons({
        ...decisionFacts.periodicRefusal,
        income: { ...income, total: criterion.household },
        incomeFindings: ['Dochód 2469,00 zł nie jest niższy od kryterium dochodowego 2469,00 zł.'],
      }),
      ...defaultLegalReasons(decisionFacts.periodicRefusal),
    ])
    expect(equal).toContain('Dochód jest równy kryterium.')
    expect(equal).toContain(
      'nie jest niższy od kryterium dochodowego 2469,00 zł. Warunek dochodowy nie jest więc',
    )
    expect(equal).toContain('art. 38 ust. 1 ustawy). Dochód równy kryterium albo od niego wyższy wyklucza')
    expect(equal).not.toMatch(/przekracza kryterium dochodowe,|Przekroczenie/)
  })

  it('says of zasiłek stały whose income is too high, when that of the family is not', () => {
    const own = 'Dochód własny 900,00 zł nie jest niższy od kryterium na osobę 823,00 zł.'
    const refusal: DecisionFacts = {
      ...decisionFacts.permanentRefusal,
      grounds: [{ ground: 'incomeAboveCriterion' }],
      incomeFindings: [own],
    }
    expect(plain(defaultFactualReasons(refusal))).toContain(
      `${own} Warunek dochodowy nie jest więc spełniony.`,
    )
    expect(plain(defaultLegalReasons(refusal))).toContain('art. 37 ust. 1')
  })

  it('considers the special benefit before it refuses a targeted one for its income (art. 41 pkt 1)', () => {
    const refusal: DecisionFacts = {
      ...decisionFacts.targetedRefusal,
      grounds: [{ ground: 'incomeAboveCriterion' }],
    }
    expect(defaultLegalBasis(refusal)).toContain('art. 39 ust. 1 i 2, art. 41 pkt 1')
    expect(defaultLegalBasis(decisionFacts.targetedRefusal)).not.toContain('art. 41')
    const law = plain(defaultLegalReasons(refusal))
    expect(law).toContain(
      'specjalny zasiłek celowy, w szczególnie uzasadnionym przypadku (art. 41 pkt 1 ustawy)',
    )
    expect(law).not.toContain('nie może od tego warunku odstąpić')
  })

  it('rests a targeted benefit above the criterion on art. 41 and calls it special', () => {
    const above: DecisionFacts = {
      ...decisionFacts.targetedGrant,
      income: { ...decisionFacts.targetedGrant.income, total: zloty(1010) + 1 },
    }
    expect(defaultLegalBasis(above)).toContain('art. 41 pkt 1')
    expect(defaultLegalBasis(above)).not.toContain('art. 39')
    expect(plain(defaultRuling(above))).toContain('Przyznaję Panu specjalny zasiłek celowy na zakup opału')
    expect(plain(defaultLegalReasons(above))).toContain('szczególnie uzasadnionych przypadkach')
    expect(defaultLegalBasis(decisionFacts.targetedGrant)).toContain('art. 39 ust. 1 i 2')
    expect(plain(defaultRuling(decisionFacts.targetedGrant))).not.toContain('specjalny')
  })

  it('cite the act that sets the criterion of the day, not the one of another year', () => {
    const { criterion } = decisionFacts.periodicGrant
    const regulation = 'Rozporządzenie RM z 11.07.2027, Dz.U. 2027 poz. 1001'
    const later = { ...decisionFacts.periodicGrant, criterion: { ...criterion, regulation } }
    expect(plain(defaultLegalReasons(decisionFacts.periodicGrant))).toContain('Dz. U. z 2024 r. poz. 1044')
    expect(plain(defaultLegalReasons(later))).toContain(`Wysokość kryterium określa: ${regulation}.`)
    expect(plain(defaultLegalReasons(later))).not.toContain('1044')
  })

  it('names the articles of the benefit in the legal basis', () => {
    expect(defaultLegalBasis(decisionFacts.periodicGrant)).toContain('art. 36 pkt 1 lit. b, art. 38')
    expect(defaultLegalBasis(decisionFacts.permanentRefusal)).toContain('art. 4, art. 11 ust. 2')
    expect(defaultLegalBasis(decisionFacts.targetedGrant)).toContain('art. 8 ust. 1 pkt 1')
  })

  it('tells the duty to report changes when something is granted (art. 109)', () => {
    expect(plain(defaultDuties(decisionFacts.targetedGrant))).toContain('art. 109')
    expect(plain(defaultDuties(decisionFacts.targetedRefusal))).not.toContain('art. 109')
  })
})
