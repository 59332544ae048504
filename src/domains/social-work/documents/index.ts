import { documentRegistry } from '@/platform/documents/define-document'
import { certificateCooperation } from './certificate-cooperation'
import { certificateTermsOfCooperation } from './certificate-terms-of-cooperation'
import { certificateUnusedResources } from './certificate-unused-resources'
import { contractBenefitRequest } from './contract-benefit-request'
import { otherInformation } from './other-information'
import { termsOfCooperation } from './terms-of-cooperation'

/** Every letter and form of social work. Explicit, so that one look shows what exists. */
export const socialWorkDocuments = documentRegistry([
  certificateUnusedResources,
  termsOfCooperation,
  certificateTermsOfCooperation,
  certificateCooperation,
  otherInformation,
  contractBenefitRequest,
])
