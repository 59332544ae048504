import { documentRegistry } from '@/platform/documents/define-document'
import { callToComplete } from './call-to-complete'
import { caseRecordSheet } from './case-record-sheet'
import { clientInformationCard } from './client-information-card'
import { deliveryConfirmation } from './delivery-confirmation'
import { noticeOfDelay } from './notice-of-delay'
import { reportCard } from './report-card'

/** Every letter and form common to all cases. Explicit, so that one look shows what exists. */
export const caseworkDocuments = documentRegistry([
  reportCard,
  clientInformationCard,
  callToComplete,
  noticeOfDelay,
  caseRecordSheet,
  deliveryConfirmation,
])
