import * as procedure from '@/statute/administrative-procedure-code'
import * as norms from '@/statute/caseload-norms'
import * as electronicDelivery from '@/statute/electronic-delivery-act'
import * as publicBenefit from '@/statute/public-benefit-act'
import * as procurement from '@/statute/public-procurement-act'
import * as assistance from '@/statute/social-assistance-act'
import type { StatutoryValue } from '@/statute/statutory-value'

/** How a value is written: money in grosze in the code and in złote on the screen, everything else as a plain number. */
export type StatutoryUnit = 'money' | 'percent' | 'months' | 'days' | 'workingDays' | 'number'

export type ListedValue = { readonly value: StatutoryValue<number>; readonly unit: StatutoryUnit }

/**
 * The numbers of the law an administrator may look up and, before the next release, extend with a later period
 * (architecture B7). The keys are stored with the entries: they never change.
 */
export const statutoryValues = {
  singlePersonIncomeCriterion: { value: assistance.singlePersonIncomeCriterion, unit: 'money' },
  familyMemberIncomeCriterion: { value: assistance.familyMemberIncomeCriterion, unit: 'money' },
  hectareIncome: { value: assistance.hectareIncome, unit: 'money' },
  permanentBenefitMaximum: { value: assistance.permanentBenefitMaximum, unit: 'money' },
  permanentBenefitMinimum: { value: assistance.permanentBenefitMinimum, unit: 'money' },
  permanentBenefitSinglePercent: { value: assistance.permanentBenefitSinglePercent, unit: 'percent' },
  permanentBenefitFamilyPercent: { value: assistance.permanentBenefitFamilyPercent, unit: 'percent' },
  periodicBenefitMinimumPercent: { value: assistance.periodicBenefitMinimumPercent, unit: 'percent' },
  periodicBenefitMinimum: { value: assistance.periodicBenefitMinimum, unit: 'money' },
  incomeChangeTolerancePercent: { value: assistance.incomeChangeTolerancePercent, unit: 'percent' },
  oneOffIncomeMultiple: { value: assistance.oneOffIncomeMultiple, unit: 'number' },
  oneOffIncomeMonths: { value: assistance.oneOffIncomeMonths, unit: 'months' },
  interviewWorkingDays: { value: assistance.interviewWorkingDays, unit: 'workingDays' },
  urgentInterviewWorkingDays: { value: assistance.urgentInterviewWorkingDays, unit: 'workingDays' },
  interviewUpdateMonths: { value: assistance.interviewUpdateMonths, unit: 'months' },
  ordinaryCaseMonths: { value: procedure.ordinaryCaseMonths, unit: 'months' },
  complicatedCaseMonths: { value: procedure.complicatedCaseMonths, unit: 'months' },
  certificateDays: { value: procedure.certificateDays, unit: 'days' },
  appealDays: { value: procedure.appealDays, unit: 'days' },
  deliveryFictionDays: { value: procedure.deliveryFictionDays, unit: 'days' },
  electronicDeliveryFictionDays: { value: electronicDelivery.electronicDeliveryFictionDays, unit: 'days' },
  contestOfferDays: { value: publicBenefit.contestOfferDays, unit: 'days' },
  procurementThreshold: { value: procurement.procurementThreshold, unit: 'money' },
  socialServicesThreshold: { value: procurement.socialServicesThreshold, unit: 'number' },
  statutoryFamiliesPerWorker: { value: norms.statutoryFamiliesPerWorker, unit: 'number' },
  inhabitantsPerSocialWorkSpecialist: { value: norms.inhabitantsPerSocialWorkSpecialist, unit: 'number' },
  inhabitantsPerConsultant: { value: norms.inhabitantsPerConsultant, unit: 'number' },
  socialWorkersPerSupervisor: { value: norms.socialWorkersPerSupervisor, unit: 'number' },
  statutoryInhabitantsPerWorker: { value: norms.statutoryInhabitantsPerWorker, unit: 'number' },
} as const satisfies Record<string, ListedValue>

export type StatutoryKey = keyof typeof statutoryValues

export const statutoryValueKeys = Object.keys(statutoryValues) as [StatutoryKey, ...StatutoryKey[]]

/** A value as it is stored and typed (złote for money) in the unit of the code (grosze for money). */
export function inCodeUnit(key: StatutoryKey, typed: number): number {
  return statutoryValues[key].unit === 'money' ? Math.round(typed * 100) : typed
}
