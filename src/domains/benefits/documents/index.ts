import { documentRegistry } from '@/platform/documents/define-document'
import { appealLetter } from './appeal-letter'
import { applicationForHelp } from './application'
import {
  benefitDiscontinuance,
  periodicBenefitGrant,
  periodicBenefitRefusal,
  permanentBenefitGrant,
  permanentBenefitRefusal,
  targetedBenefitGrant,
  targetedBenefitRefusal,
} from './benefit-decisions'
import { familyInterviewRecord } from './family-interview-record'
import { instructionConfirmation } from './instruction-confirmation'
import { pilotConsent } from './pilot-consent'
import { referralToSocialWorker } from './referral-to-social-worker'
import { situationAssessment } from './situation-assessment'

/** Every letter and form of the benefits side. Explicit, so that one look shows what exists. */
export const benefitsDocuments = documentRegistry([
  instructionConfirmation,
  pilotConsent,
  applicationForHelp,
  familyInterviewRecord,
  situationAssessment,
  referralToSocialWorker,
  periodicBenefitGrant,
  periodicBenefitRefusal,
  targetedBenefitGrant,
  targetedBenefitRefusal,
  permanentBenefitGrant,
  permanentBenefitRefusal,
  benefitDiscontinuance,
  appealLetter,
])
