import type { LocalDate } from '@/kernel/calendar-day'
import type { Money } from '@/kernel/money'
import type { Refusal } from '@/kernel/refusal'
import type { BenefitKind, InabilityToWork, Sex } from '@/platform/db/generated/enums'
import type { FrozenValue } from '@/statute/statutory-value'
import type { BenefitAmount } from '@/domains/benefits/rules/benefit-amount'
import { criterionFor, type Criterion } from '@/domains/benefits/rules/criterion'
import { assessIncome, type IncomeAssessment, type IncomeLine } from '@/domains/benefits/rules/income'
import { periodicBenefit } from '@/domains/benefits/rules/periodic-benefit'
import { permanentBenefit } from '@/domains/benefits/rules/permanent-benefit'
import { purposeBenefit } from '@/domains/benefits/rules/purpose-benefit'

/** What the amount is counted from; a `ProceedingSnapshot` is turned into it by `materialOf`. */
export type CalculationMaterial = {
  readonly benefit: BenefitKind
  readonly appliedOn: LocalDate
  readonly incomeLost: boolean
  readonly unableToWork: InabilityToWork | null
  readonly purpose: string | null
  readonly requestedAmount: Money | null
  readonly applicantId: string
  readonly household: readonly {
    readonly personId: string
    readonly bornOn: LocalDate | null
    readonly sex: Sex | null
  }[]
  readonly incomeLines: readonly IncomeLine[]
}

export type Calculation = {
  readonly income: IncomeAssessment
  readonly criterion: Criterion
  readonly amount: BenefitAmount
  /** grants all that was asked for (art. 107 § 4 KPA) */
  readonly grantedInFull: boolean
  /** data without which the rule cannot answer; empty when it did */
  readonly gaps: readonly Refusal[]
  readonly values: readonly FrozenValue[]
}

const dataGaps = new Set(['permanent.bornOn', 'permanent.sex', 'permanent.unableToWork'])

/** „Dlaczego taka kwota”: income, criterion and the rule of the benefit on the day of the application. */
export function calculate(material: CalculationMaterial, proposed: Money | null = null): Calculation {
  const { appliedOn, household, benefit } = material
  const criterion = criterionFor(Math.max(1, household.length), appliedOn)
  const income = assessIncome(material.incomeLines, {
    appliedOn,
    incomeLost: material.incomeLost,
    personIds: household.map(({ personId }) => personId),
    householdCriterion: criterion.total,
    benefit,
  })
  const amount = amountOf(material, income, proposed)
  const requested = material.requestedAmount
  return {
    income,
    criterion,
    amount,
    grantedInFull: amount.eligible && requested !== null && amount.amount >= requested,
    gaps: amount.refusals.filter(({ code }) => dataGaps.has(code)),
    values: [...income.values, ...amount.values],
  }
}

function amountOf(
  material: CalculationMaterial,
  income: IncomeAssessment,
  proposed: Money | null,
): BenefitAmount {
  const facts = {
    on: material.appliedOn,
    personCount: income.personCount,
    totalIncome: income.total,
    proposed,
  }
  switch (material.benefit) {
    case 'periodic':
      return periodicBenefit(facts)
    case 'purpose':
      return purposeBenefit({
        ...facts,
        purpose: material.purpose ?? '',
        requested: material.requestedAmount,
      })
    case 'permanent': {
      const applicant = material.household.find(({ personId }) => personId === material.applicantId)
      const own = income.members.find(({ personId }) => personId === material.applicantId)
      const receives = income.lines
        .filter(({ line }) => line.personId === material.applicantId && line.month === income.month)
        .map(({ line }) => line.kind)
      return permanentBenefit({
        ...facts,
        ownIncome: own?.net ?? 0,
        bornOn: applicant?.bornOn ?? null,
        sex: applicant?.sex ?? null,
        unableToWork: material.unableToWork,
        receives,
      })
    }
  }
}
