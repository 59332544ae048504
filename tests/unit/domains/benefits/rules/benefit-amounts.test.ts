import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import { zloty } from '@/kernel/money'
import { periodicBenefit } from '@/domains/benefits/rules/periodic-benefit'
import { permanentBenefit, type PermanentBenefitFacts } from '@/domains/benefits/rules/permanent-benefit'
import { purposeBenefit } from '@/domains/benefits/rules/purpose-benefit'

const on = localDate('2026-11-20')
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code)

describe('zasiłek okresowy (art. 38)', () => {
  it.each([
    // persons, income, eligible, min, max
    [1, 0, true, 505, 1010],
    [1, 500, true, 255, 510],
    [1, 970, true, 20, 40],
    [1, 970.01, true, 20, 39.99],
    [1, 980, true, 20, 30],
    [1, 990, true, 20, 20],
    [1, 1009.99, true, 20, 20],
    [1, 1010, false, 0, 0],
    [1, 1010.01, false, 0, 0],
    [4, 2000, true, 646, 1292],
    [4, 2000.01, true, 646, 1291.99],
    [4, 3292, false, 0, 0],
  ])('%i persons with %d zł: %s, from %d to %d', (personCount, income, eligible, min, max) => {
    const result = periodicBenefit({ on, personCount, totalIncome: zloty(income) })
    expect(result).toMatchObject({ eligible, min: zloty(min), max: zloty(max), amount: zloty(min) })
    expect(codes(result.refusals)).toEqual(eligible ? [] : ['periodic.criterion'])
  })

  it.each([
    [254.99, 255, ['amount.tooLow']],
    [255, 255, []],
    [400, 400, []],
    [510, 510, []],
    [510.01, 255, ['amount.tooHigh']],
    [0, 255, ['amount.positive']],
  ])('the worker proposes %d zł where the law allows 255–510', (proposed, amount, refusals) => {
    const result = periodicBenefit({ on, personCount: 1, totalIncome: zloty(500), proposed: zloty(proposed) })
    expect(result.amount).toBe(zloty(amount))
    expect(codes(result.refusals)).toEqual(refusals)
  })

  it('half a grosz of the minimum goes to the family', () => {
    expect(periodicBenefit({ on, personCount: 1, totalIncome: zloty(499.99) }).min).toBe(25_501)
  })

  it('follows the criterion of its day', () => {
    expect(
      periodicBenefit({ on: localDate('2024-12-31'), personCount: 1, totalIncome: zloty(776) }).eligible,
    ).toBe(false)
    expect(
      periodicBenefit({ on: localDate('2025-01-01'), personCount: 1, totalIncome: zloty(776) }).max,
    ).toBe(zloty(234))
  })

  it('says why, and keeps the thresholds', () => {
    const result = periodicBenefit({ on, personCount: 1, totalIncome: zloty(500), proposed: zloty(300) })
    expect(plain(result.explanation)).toEqual([
      'Kryterium dochodowe osoby samotnie gospodarującej: 1 010,00 zł (art. 8 ust. 1 pkt 1 ups).',
      'Dochód: 500,00 zł.',
      'Różnica między kryterium a dochodem: 1 010,00 zł − 500,00 zł = 510,00 zł.',
      'Zasiłek okresowy wynosi co najmniej 50% różnicy, czyli 255,00 zł, a najwyżej całą różnicę (art. 38 ust. 2 i 3 ups).',
      'Kwota zasiłku: 300,00 zł miesięcznie.',
    ])
    expect(result.values.map(({ value, unit }) => [value, unit])).toEqual([
      [101_000, 'grosze'],
      [50, 'percent'],
      [2000, 'grosze'],
    ])
  })

  it('is never outside its own limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(2_000_000), (personCount, totalIncome) => {
        const { eligible, amount, min, max } = periodicBenefit({ on, personCount, totalIncome })
        expect(max).not.toBeNull()
        if (eligible) expect(min <= amount && amount <= (max ?? 0) && amount >= 2000).toBe(true)
        else expect(amount).toBe(0)
      }),
    )
  })
})

describe('zasiłek celowy (art. 39 and 41)', () => {
  const facts = {
    on,
    personCount: 1,
    totalIncome: zloty(1010),
    purpose: 'zakup opału',
    requested: zloty(600),
  }

  it('grants what was asked unless the worker says otherwise', () => {
    expect(purposeBenefit(facts)).toMatchObject({
      eligible: true,
      special: false,
      amount: zloty(600),
      max: null,
      grantedInFull: true,
    })
    expect(purposeBenefit({ ...facts, proposed: zloty(400) })).toMatchObject({
      amount: zloty(400),
      grantedInFull: false,
      refusals: [],
    })
  })

  it('income a grosz above the criterion leaves only the special benefit, up to the criterion', () => {
    const result = purposeBenefit({ ...facts, totalIncome: zloty(1010.01) })
    expect(result).toMatchObject({ special: true, amount: zloty(600), max: zloty(1010), refusals: [] })
    expect(codes(result.warnings)).toEqual(['purpose.special'])
    const above = purposeBenefit({ ...facts, totalIncome: zloty(1010.01), proposed: zloty(1010.01) })
    expect(codes(above.refusals)).toEqual(['amount.tooHigh'])
    expect(above.amount).toBe(zloty(1010))
  })

  it('wants a purpose and an amount, and warns above what was asked', () => {
    expect(codes(purposeBenefit({ ...facts, purpose: ' ' }).refusals)).toEqual(['purpose.missing'])
    expect(codes(purposeBenefit({ ...facts, requested: null }).refusals)).toEqual(['purpose.amount'])
    expect(codes(purposeBenefit({ ...facts, proposed: zloty(700) }).warnings)).toEqual([
      'purpose.aboveRequest',
    ])
    expect(purposeBenefit({ ...facts, requested: null, proposed: zloty(100) })).toMatchObject({
      amount: zloty(100),
      grantedInFull: false,
    })
  })

  it('says why', () => {
    expect(plain(purposeBenefit(facts).explanation).slice(2)).toEqual([
      'Dochód nie przekracza kryterium. Wysokość zasiłku celowego organ ustala według potrzeby i swoich możliwości (art. 39 i art. 3 ust. 4 ups).',
      'Wnioskowana kwota: 600,00 zł.',
      'Kwota zasiłku: 600,00 zł na: zakup opału.',
    ])
  })
})

describe('zasiłek stały (art. 37)', () => {
  const facts: PermanentBenefitFacts = {
    on,
    personCount: 1,
    ownIncome: 0,
    totalIncome: 0,
    bornOn: localDate('1970-05-05'),
    sex: 'female',
    unableToWork: 'incapacity',
  }
  const alone = (income: number, day = '2026-11-20') =>
    permanentBenefit({ ...facts, on: localDate(day), ownIncome: zloty(income), totalIncome: zloty(income) })

  it.each([
    // 130 % of 1 010 is 1 313
    [0, 1229],
    [83.99, 1229],
    [84, 1229],
    [84.01, 1228.99],
    [500, 813],
    [1000, 313],
    [1009.99, 303.01],
  ])('a single person with %d zł gets %d zł', (income, amount) => {
    expect(alone(income)).toMatchObject({
      eligible: true,
      amount: zloty(amount),
      min: zloty(amount),
      max: zloty(amount),
    })
  })

  it.each([1010, 1010.01, 1200])('a single person with %d zł gets nothing', (income) => {
    expect(alone(income)).toMatchObject({ eligible: false, amount: 0 })
    expect(codes(alone(income).refusals)).toEqual(['permanent.criterion'])
  })

  it.each([
    ['2023-12-31', 0, 719],
    ['2023-12-31', 700, 76],
    ['2023-12-31', 750, 30],
    ['2024-01-01', 0, 1000],
    ['2024-01-01', 700, 308.8],
    ['2024-12-31', 775.99, 232.81],
    ['2025-01-01', 700, 613],
  ])('on %s a single person with %d zł gets %d zł', (day, income, amount) => {
    expect(alone(income, day).amount).toBe(zloty(amount))
  })

  it.each([
    // day, persons, own, total, amount; 130 % of the criterion a head is 1 069.90, of the earlier one 780
    ['2026-11-20', 2, 0, 0, 1069.9],
    ['2026-11-20', 2, 300, 1400, 369.9],
    ['2026-11-20', 2, 300, 1645.98, 246.91],
    ['2026-11-20', 2, 822.99, 1645.99, 246.91],
    ['2026-11-20', 3, 0, 1000, 736.57],
    ['2025-01-01', 2, 0, 1000, 569.9],
    ['2024-12-31', 2, 0, 1000, 280],
    ['2024-01-01', 2, 0, 1000, 280],
    // before the amendment: the criterion itself, thirty złotych at least
    ['2023-12-31', 2, 0, 1000, 100],
    ['2023-12-31', 2, 0, 1140.02, 30],
  ])('on %s in a family of %i, own %d zł of %d zł: %d zł', (day, personCount, own, total, amount) => {
    const result = permanentBenefit({
      ...facts,
      on: localDate(day),
      personCount,
      ownIncome: zloty(own),
      totalIncome: zloty(total),
    })
    expect(result).toMatchObject({ eligible: true, amount: zloty(amount) })
  })

  it.each([
    [2, 823, 823, ['permanent.ownIncome']],
    [2, 100, 1646, ['permanent.criterion']],
    [2, 900, 1700, ['permanent.ownIncome', 'permanent.criterion']],
  ])('in a family of %i, own %d zł of %d zł: refused', (personCount, own, total, expected) => {
    const result = permanentBenefit({
      ...facts,
      personCount,
      ownIncome: zloty(own),
      totalIncome: zloty(total),
    })
    expect(result.eligible).toBe(false)
    expect(codes(result.refusals)).toEqual(expected)
  })

  it.each<[string, Partial<PermanentBenefitFacts>, string[]]>([
    ['a woman on her 60th birthday', { unableToWork: 'age', bornOn: localDate('1966-11-20') }, []],
    ['a woman the day before', { unableToWork: 'age', bornOn: localDate('1966-11-21') }, ['permanent.age']],
    ['a man on his 65th birthday', { unableToWork: 'age', sex: 'male', bornOn: localDate('1961-11-20') }, []],
    [
      'a man the day before',
      { unableToWork: 'age', sex: 'male', bornOn: localDate('1961-11-21') },
      ['permanent.age'],
    ],
    ['no statement of incapacity', { unableToWork: null }, ['permanent.unableToWork']],
    ['18th birthday', { bornOn: localDate('2008-11-20') }, []],
    ['a day short of 18', { bornOn: localDate('2008-11-21') }, ['permanent.adult']],
    ['unknown date of birth', { bornOn: null }, ['permanent.bornOn']],
    [
      'unknown sex where age decides',
      { unableToWork: 'age', sex: null, bornOn: localDate('1950-01-01') },
      ['permanent.sex'],
    ],
    [
      'receives renta socjalna',
      { receives: ['socialPension', 'careAllowance'] },
      ['permanent.excluding.socialPension'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(permanentBenefit({ ...facts, ...change }).refusals)).toEqual(expected)
  })

  it('is not discretionary', () => {
    expect(codes(permanentBenefit({ ...facts, proposed: zloty(1229) }).refusals)).toEqual([])
    expect(codes(permanentBenefit({ ...facts, proposed: zloty(1000) }).refusals)).toEqual(['amount.tooLow'])
    expect(codes(permanentBenefit({ ...facts, proposed: zloty(1300) }).refusals)).toEqual(['amount.tooHigh'])
  })

  it('says why', () => {
    expect(plain(alone(0).explanation)).toEqual([
      'Kryterium dochodowe osoby samotnie gospodarującej: 1 010,00 zł (art. 8 ust. 1 pkt 1 ups).',
      'Dochód: 0,00 zł.',
      'Zasiłek stały to 130% kryterium (1 313,00 zł) minus dochód: 1 313,00 zł − 0,00 zł = 1 313,00 zł (art. 37 ust. 2 pkt 1 ups).',
      'Nie może być wyższy niż 1 229,00 zł.',
      'Kwota zasiłku: 1 229,00 zł miesięcznie.',
    ])
    expect(alone(0).values).toHaveLength(4)
  })
})
