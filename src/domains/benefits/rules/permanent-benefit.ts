import { ageOn, type LocalDate } from '@/kernel/local-date'
import { formatMoney, percentOf, type Money } from '@/kernel/money'
import { countOf } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import {
  menUnableToWorkAge,
  permanentBenefitFamilyPercent,
  permanentBenefitMaximum,
  permanentBenefitMinimum,
  permanentBenefitSinglePercent,
  womenUnableToWorkAge,
} from '@/statute/social-assistance-act'
import { freeze } from '@/statute/statutory-value'
import { amountRefusals, notEligible, type BenefitAmount } from '@/domains/benefits/rules/benefit-amount'
import { criterionFor, type Criterion } from '@/domains/benefits/rules/criterion'
import { incomeKindLabels, type IncomeKind } from '@/domains/benefits/rules/income-kinds'

export type PermanentBenefitFacts = {
  /** picks the thresholds: the day of the application */
  readonly on: LocalDate
  readonly personCount: number
  /** the applicant's own income, grosze a month */
  readonly ownIncome: Money
  /** income of the whole household, the applicant's included */
  readonly totalIncome: Money
  readonly bornOn: LocalDate | null
  readonly sex: 'female' | 'male' | null
  /** why the person cannot work: age, total incapacity stated by a decision, or neither */
  readonly unableToWork: 'age' | 'incapacity' | null
  /** kinds of income the applicant receives; some exclude zasiłek stały */
  readonly receives?: readonly IncomeKind[]
  readonly proposed?: Money | null
}

/** Benefits beside which zasiłek stały is not due (art. 37 ust. 4 ups; the list do potwierdzenia). */
export const benefitsExcludingPermanent: readonly IncomeKind[] = [
  'socialPension',
  'careBenefit',
  'specialCareAllowance',
]

/**
 * Zasiłek stały (art. 37 ups). Due to an adult unable to work whose own income – and in a family the income per head – is
 * lower than the criterion. The amount is not discretionary: the stated per cent of the criterion less the income, within
 * the statutory minimum and, for a single person, maximum.
 */
export function permanentBenefit(facts: PermanentBenefitFacts): BenefitAmount {
  const criterion = criterionFor(facts.personCount, facts.on)
  const perHead = Math.floor(facts.totalIncome / facts.personCount)
  const intro = [criterion.explanation, incomeSentence(facts, perHead)]
  const refusals = [...personRefusals(facts), ...incomeRefusals(facts, criterion)]
  if (refusals.length > 0) return notEligible(refusals, intro, criterion.values)

  const { amount, explanation } = amountOf(facts, criterion, perHead)
  const proposedRefusals = facts.proposed == null ? [] : amountRefusals(facts.proposed, amount, amount)
  return {
    eligible: true,
    amount,
    min: amount,
    max: amount,
    refusals: proposedRefusals,
    warnings: [],
    explanation: [...intro, ...explanation, `Kwota zasiłku: ${formatMoney(amount)} miesięcznie.`],
    values: [...criterion.values, ...usedValues(criterion, facts.on)],
  }
}

function amountOf(
  { on }: PermanentBenefitFacts,
  criterion: Criterion,
  perHead: Money,
): { amount: Money; explanation: string[] } {
  const single = criterion.kind === 'single'
  const percent = (single ? permanentBenefitSinglePercent : permanentBenefitFamilyPercent).on(on)
  const base = percentOf(criterion.perPerson, percent)
  const difference = base - perHead
  const maximum = single ? permanentBenefitMaximum.on(on) : difference
  const minimum = permanentBenefitMinimum.on(on)
  const amount = Math.max(minimum, Math.min(difference, maximum))
  const share = percent === 100 ? 'kryterium' : `${percent}% kryterium (${formatMoney(base)})`
  const article = single ? 'art. 37 ust. 2 pkt 1 ups' : 'art. 37 ust. 2 pkt 2 ups'
  const explanation = [
    `Zasiłek stały to ${share} minus ${single ? 'dochód' : 'dochód na osobę'}: ${formatMoney(base)} − ${formatMoney(perHead)} = ${formatMoney(difference)} (${article}).`,
  ]
  if (difference > maximum) explanation.push(`Nie może być wyższy niż ${formatMoney(maximum)}.`)
  if (difference < minimum)
    explanation.push(`Nie może być niższy niż ${formatMoney(minimum)} (art. 37 ust. 3 ups).`)
  return { amount, explanation }
}

function usedValues(criterion: Criterion, on: LocalDate) {
  const percent = criterion.kind === 'single' ? permanentBenefitSinglePercent : permanentBenefitFamilyPercent
  const limits = criterion.kind === 'single' ? [freeze(permanentBenefitMaximum, on, 'grosze')] : []
  return [freeze(percent, on, 'percent'), ...limits, freeze(permanentBenefitMinimum, on, 'grosze')]
}

function incomeSentence(
  { totalIncome, ownIncome, personCount }: PermanentBenefitFacts,
  perHead: Money,
): string {
  return personCount === 1
    ? `Dochód: ${formatMoney(totalIncome)}.`
    : `Dochód własny: ${formatMoney(ownIncome)}; dochód na osobę: ${formatMoney(totalIncome)} ÷ ${personCount} = ${formatMoney(perHead)}.`
}

function incomeRefusals({ ownIncome, totalIncome }: PermanentBenefitFacts, criterion: Criterion): Refusal[] {
  const limit = formatMoney(criterion.perPerson)
  const remedy = 'Zasiłek stały nie przysługuje (art. 37 ust. 1 ups).'
  if (criterion.kind === 'single') {
    if (totalIncome < criterion.total) return []
    return [
      refusal(
        'permanent.criterion',
        `Dochód ${formatMoney(totalIncome)} nie jest niższy od kryterium ${limit}.`,
        remedy,
      ),
    ]
  }
  const own = `Dochód własny ${formatMoney(ownIncome)} nie jest niższy od kryterium na osobę ${limit}.`
  const head = `Dochód na osobę w rodzinie nie jest niższy od kryterium na osobę ${limit}.`
  return [
    ...(ownIncome < criterion.perPerson ? [] : [refusal('permanent.ownIncome', own, remedy)]),
    ...(totalIncome < criterion.total ? [] : [refusal('permanent.criterion', head, remedy)]),
  ]
}

function personRefusals(facts: PermanentBenefitFacts): Refusal[] {
  const excluding = (facts.receives ?? []).filter((kind) => benefitsExcludingPermanent.includes(kind))
  return [
    ...ageRefusals(facts),
    ...excluding.map((kind) =>
      refusal(
        `permanent.excluding.${kind}`,
        `Zasiłek stały nie przysługuje obok świadczenia: ${incomeKindLabels[kind]} (art. 37 ust. 4 ups).`,
      ),
    ),
  ]
}

function ageRefusals({ bornOn, sex, on, unableToWork }: PermanentBenefitFacts): Refusal[] {
  if (bornOn === null) {
    return [
      refusal('permanent.bornOn', 'Nie znamy daty urodzenia.', 'Uzupełnij datę urodzenia w kartotece osoby.'),
    ]
  }
  const age = ageOn(bornOn, on)
  if (age < 18)
    return [refusal('permanent.adult', 'Zasiłek stały przysługuje osobie pełnoletniej (art. 37 ust. 1 ups).')]
  if (unableToWork === 'incapacity') return []
  if (unableToWork === null) {
    return [
      refusal(
        'permanent.unableToWork',
        'Nie stwierdzono niezdolności do pracy.',
        'Dołącz orzeczenie o całkowitej niezdolności do pracy albo zaznacz niezdolność z powodu wieku.',
      ),
    ]
  }
  if (sex === null)
    return [
      refusal('permanent.sex', 'Nie znamy płci, od której zależy wiek.', 'Uzupełnij płeć w kartotece osoby.'),
    ]
  const limit = (sex === 'female' ? womenUnableToWorkAge : menUnableToWorkAge).on(on)
  if (age >= limit) return []
  return [
    refusal(
      'permanent.age',
      `Osoba ma ${countOf(age, ['rok', 'lata', 'lat'])} – niezdolność do pracy z powodu wieku uznaje się od ${limit}. roku życia.`,
      'Dołącz orzeczenie o całkowitej niezdolności do pracy.',
    ),
  ]
}
