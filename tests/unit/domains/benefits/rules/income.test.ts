import { describe, expect, it } from 'vitest'
import { localDate, yearMonth } from '@/kernel/local-date'
import { zloty, type Money } from '@/kernel/money'
import {
  assessIncome,
  incomeMonth,
  landIncome,
  type IncomeLine,
  type IncomeQuestion,
} from '@/domains/benefits/rules/income'
import {
  incomeKindLabels,
  incomeKinds,
  isIncomeKind,
  type IncomeKind,
} from '@/domains/benefits/rules/income-kinds'

const d = localDate
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

let next = 0
const line = (kind: IncomeKind, gross: Money, rest: Partial<IncomeLine> = {}): IncomeLine => ({
  id: `line-${(next += 1)}`,
  personId: 'anna',
  month: yearMonth('2026-10'),
  kind,
  gross,
  tax: 0,
  socialContribution: 0,
  healthContribution: 0,
  alimonyPaid: 0,
  evidenceId: 'evidence',
  ...rest,
})

const question: IncomeQuestion = { appliedOn: d('2026-11-20'), incomeLost: false, personIds: ['anna'] }

describe('incomeMonth (art. 8 ust. 3)', () => {
  it.each([
    ['2026-11-20', false, '2026-10'],
    ['2026-11-20', true, '2026-11'],
    ['2026-01-01', false, '2025-12'],
    ['2026-01-31', true, '2026-01'],
  ])('application of %s, income lost: %s → %s', (appliedOn, lost, month) => {
    expect(incomeMonth(d(appliedOn), lost)).toBe(month)
  })
})

describe('assessIncome', () => {
  it('takes off tax, contributions and alimony paid, and says so', () => {
    const wages = line('employment', zloty(4666), {
      tax: zloty(200),
      socialContribution: zloty(639.7),
      healthContribution: zloty(362.37),
      alimonyPaid: zloty(500),
    })
    const result = assessIncome([wages], question)
    expect(result.total).toBe(zloty(2963.93))
    expect(plain(result.lines[0]?.explanation ?? '')).toBe(
      'Umowa o pracę: 4 666,00 zł, minus podatek 200,00 zł, składki społeczne 639,70 zł, składka zdrowotna 362,37 zł, alimenty płacone innym osobom 500,00 zł = 2 963,93 zł.',
    )
    expect(result.explanation.map(plain)).toEqual([
      'Liczy się dochód z miesiąca poprzedzającego złożenie wniosku (20.11.2026): październik 2026 (art. 8 ust. 3 ups).',
      'Dochód po odliczeniach: 2 963,93 zł.',
    ])
  })

  it('leaves out other months, and takes the month of the application when income was lost', () => {
    const october = line('employment', zloty(3000))
    const november = line('unemploymentBenefit', zloty(1500), { month: yearMonth('2026-11') })
    expect(assessIncome([october, november], question).total).toBe(zloty(3000))
    const lost = assessIncome([october, november], { ...question, incomeLost: true })
    expect(lost.total).toBe(zloty(1500))
    expect(lost.lines[0]).toMatchObject({
      counted: false,
      net: 0,
      explanation: 'Umowa o pracę: dotyczy miesiąca październik 2026, liczy się listopad 2026.',
    })
  })

  it.each<[IncomeKind, boolean]>([
    ['childRaisingBenefit', false],
    ['purposeBenefit', false],
    ['oneOffSocialBenefit', false],
    ['pupilAid', false],
    ['inKind', false],
    ['communityWork', false],
    ['additionalAnnualPension', false],
    ['housingAllowance', true],
    ['careAllowance', true],
    ['periodicBenefit', true],
    ['familyAllowance', true],
  ])('%s counts: %s', (kind, counted) => {
    const result = assessIncome([line(kind, zloty(800))], question)
    expect(result.lines[0]?.counted).toBe(counted)
    expect(result.total).toBe(counted ? zloty(800) : 0)
  })

  it('evaluates one income set under different rules: zasiłek okresowy does not count for zasiłek stały', () => {
    const set = [line('periodicBenefit', zloty(300)), line('careAllowance', zloty(215.84))]
    expect(assessIncome(set, { ...question, benefit: 'permanent' }).total).toBe(zloty(215.84))
    expect(assessIncome(set, { ...question, benefit: 'purpose' }).total).toBe(zloty(515.84))
  })

  it.each([
    [0.9999, 0],
    [1, zloty(459)],
    [2.5, zloty(1147.5)],
    [1.2345, zloty(566.64)],
  ])('land of %d ha gives %i grosze', (hectares, grosze) => {
    const result = assessIncome([line('agriculture', 0, { hectares })], question)
    expect(result.total).toBe(grosze)
    expect(result.values).toHaveLength(grosze > 0 ? 1 : 0)
  })

  it('adds up the parcels of one person before it leaves out less than a hectare', () => {
    const parcels = [0.6, 0.4].map((hectares) => line('agriculture', 0, { hectares }))
    expect(assessIncome(parcels, question).total).toBe(zloty(459))
    const earlier = line('agriculture', 0, { hectares: 0.4, month: yearMonth('2026-09') })
    const another = line('agriculture', 0, { hectares: 0.4, personId: 'jan' })
    const family = { ...question, personIds: ['anna', 'jan'] }
    expect(assessIncome([...parcels.slice(0, 1), earlier, another], family).total).toBe(0)
  })

  it('takes the amount for a hectare of the day of the application', () => {
    expect(landIncome(2, d('2024-12-31'))).toBe(zloty(690))
    expect(landIncome(2, d('2025-01-01'))).toBe(zloty(918))
  })

  it('divides by persons, rounding the grosz down, and never goes below zero', () => {
    const family: IncomeQuestion = { ...question, personIds: ['anna', 'jan', 'ola'] }
    const result = assessIncome(
      [
        line('employment', zloty(1000)),
        line('alimonyReceived', 0, { personId: 'jan', alimonyPaid: zloty(300) }),
      ],
      family,
    )
    expect(result.members).toEqual([
      { personId: 'anna', net: zloty(1000) },
      { personId: 'jan', net: 0 },
      { personId: 'ola', net: 0 },
    ])
    expect(result).toMatchObject({ total: zloty(1000), personCount: 3, perPerson: 33_333 })
    expect(plain(result.explanation.at(-1) ?? '')).toBe('Na osobę: 1 000,00 zł ÷ 3 = 333,33 zł.')
  })

  it('does not count persons outside the household', () => {
    expect(assessIncome([line('employment', zloty(900), { personId: 'obcy' })], question).total).toBe(0)
  })

  it('warns of missing evidence and missing persons', () => {
    const one = line('employment', zloty(900), { evidenceId: null })
    const result = assessIncome([one], { ...question, personIds: ['anna', 'jan'] })
    expect(result.warnings.map(({ code }) => code)).toEqual(['income.missing', 'income.evidence'])
    expect(result.warnings[0]?.message).toBe('Jedna osoba nie ma wpisu o dochodzie za październik 2026.')
  })
})

describe('a one-off income (art. 8 ust. 11)', () => {
  const single: IncomeQuestion = { ...question, householdCriterion: zloty(1010) }
  const paid = (month: string, gross: Money, rest: Partial<IncomeLine> = {}) =>
    assessIncome([line('oneOff', gross, { month: yearMonth(month), ...rest })], single)

  it('of five times the criterion counts whole in its month, and only there', () => {
    expect(paid('2026-10', zloty(5050)).total).toBe(zloty(5050))
    expect(paid('2026-09', zloty(5050)).total).toBe(0)
  })

  it('a grosz above counts in equal parts, and says so', () => {
    const result = paid('2026-10', zloty(5050.01))
    expect(result.total).toBe(42_083)
    expect(plain(result.lines[0]?.explanation ?? '')).toBe(
      'Dochód jednorazowy: 5 050,01 zł. Przekracza 5-krotność kryterium dochodowego (5 050,00 zł), więc liczy się w równych częściach przez 12 miesięcy (październik 2026 – wrzesień 2027): 5 050,01 zł ÷ 12 = 420,83 zł miesięcznie (art. 8 ust. 11 ups).',
    )
    expect(result.values.map(({ value }) => value)).toEqual([5, 12])
  })

  it.each([
    ['2025-10', 0],
    ['2025-11', zloty(1000)],
    ['2026-07', zloty(1000)],
    ['2026-11', 0],
  ])('paid in %s and 12 000 zł counts in October 2026 as %i grosze', (month, counted) => {
    expect(paid(month, zloty(12_000)).total).toBe(counted)
  })

  it('is compared after its deductions, with the criterion of the whole family', () => {
    expect(paid('2026-09', zloty(6000), { tax: zloty(950) }).total).toBe(0)
    expect(paid('2026-09', zloty(6000), { tax: zloty(840) }).total).toBe(zloty(430))
    const family = { ...question, householdCriterion: zloty(1646) }
    expect(assessIncome([line('oneOff', zloty(6000))], family).total).toBe(zloty(6000))
  })
})

describe('kinds of income', () => {
  it('have Polish names and are recognised', () => {
    expect(incomeKinds.every((kind) => incomeKindLabels[kind].length > 3)).toBe(true)
    expect(isIncomeKind('employment')).toBe(true)
    expect(isIncomeKind('toString')).toBe(false)
  })
})
