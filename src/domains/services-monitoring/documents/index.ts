import { documentRegistry } from '@/platform/documents/define-document'
import { evaluationReport } from './evaluation-report'
import { monthlyReport } from './monthly-report'
import { servicesMonth } from './services-month'
import { surveyCodes } from './survey-codes'
import { surveyForm } from './survey-form'

/** Every paper of supervision and evaluation. */
export const monitoringDocuments = documentRegistry([
  monthlyReport,
  servicesMonth,
  evaluationReport,
  surveyCodes,
  surveyForm,
])
