import {
  administrativeDecisionSchema,
  decisionBody,
} from '@/domains/casework/documents/administrative-decision'
import { defineDocument } from '@/platform/documents/define-document'

/**
 * Decisions on the three money benefits. All are administrative decisions in the sense of art. 107 KPA and share its
 * data and layout; what they say is in the ruling and reasons (see `decision-texts/`), editable until signed.
 */
const benefitDecision = <Id extends string>(id: Id, title: string, legalBasis: string) =>
  defineDocument({
    id,
    version: 1,
    title,
    legalBasis,
    data: administrativeDecisionSchema,
    retention: { jrwa: 'benefits', category: 'B10' },
    confidentiality: 'personal',
    signedBy: ['decisionSignatory'],
    template: decisionBody,
  })

export const periodicBenefitGrant = benefitDecision(
  'periodicBenefitGrant',
  'Decyzja o przyznaniu zasiłku okresowego',
  'art. 38 ustawy o pomocy społecznej, art. 107 KPA',
)
export const periodicBenefitRefusal = benefitDecision(
  'periodicBenefitRefusal',
  'Decyzja o odmowie przyznania zasiłku okresowego',
  'art. 38 ustawy o pomocy społecznej, art. 107 KPA',
)
export const targetedBenefitGrant = benefitDecision(
  'targetedBenefitGrant',
  'Decyzja o przyznaniu zasiłku celowego',
  'art. 39 ustawy o pomocy społecznej, art. 107 KPA',
)
export const targetedBenefitRefusal = benefitDecision(
  'targetedBenefitRefusal',
  'Decyzja o odmowie przyznania zasiłku celowego',
  'art. 39 ustawy o pomocy społecznej, art. 107 KPA',
)
export const permanentBenefitGrant = benefitDecision(
  'permanentBenefitGrant',
  'Decyzja o przyznaniu zasiłku stałego',
  'art. 37 ustawy o pomocy społecznej, art. 107 KPA',
)
export const permanentBenefitRefusal = benefitDecision(
  'permanentBenefitRefusal',
  'Decyzja o odmowie przyznania zasiłku stałego',
  'art. 37 ustawy o pomocy społecznej, art. 107 KPA',
)

/** One for every benefit: nothing is decided about it. */
export const benefitDiscontinuance = benefitDecision(
  'benefitDiscontinuance',
  'Decyzja o umorzeniu postępowania',
  'art. 104, art. 105, art. 107 KPA',
)

/** The decision that belongs to a benefit and an outcome. */
export const BENEFIT_DECISIONS = {
  periodic: { grant: periodicBenefitGrant, refuse: periodicBenefitRefusal },
  targeted: { grant: targetedBenefitGrant, refuse: targetedBenefitRefusal },
  permanent: { grant: permanentBenefitGrant, refuse: permanentBenefitRefusal },
} as const
