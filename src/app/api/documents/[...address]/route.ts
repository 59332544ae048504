import { answersFrom, get, post } from '@/platform/web/address-table'
import { takeAppealScan } from '../appeal-scan'
import { appraisalSheet } from '../appraisal-sheet'
import { caseRecord } from '../case-record'
import { clientCard } from '../client-card'
import { contractPaper } from '../contract'
import { draftPaper } from '../draft'
import { evaluationReport } from '../evaluation'
import { takeEvidence } from '../evidence'
import { localYearForm } from '../local-year'
import { monthlyReport } from '../monthly-report'
import { offerFile } from '../offer-attachment'
import { takeOfferFile } from '../offer-file'
import { ownMonthSent } from '../own-month'
import { ownMonthEmptyForm } from '../own-month-form'
import { packagePaper } from '../package'
import { providerMonthForm } from '../provider-form'
import { selectionPaper } from '../selection'
import { stagePaper } from '../service-stage'
import { servicesMonth } from '../services-month'
import { storedPaper } from '../stored'
import { surveyPaper } from '../survey'

/** Papers: printed from records, or stored; and the forms that bring a scan. */
const table = [
  get('ankieta/:surveyId/:paper', surveyPaper),
  get('arkusz-ocen/:sheetId', appraisalSheet),
  get('dane-lokalne/:year', localYearForm),
  get('dane-realizatora/:fileId', ownMonthSent),
  post('dowody', takeEvidence),
  get('formularz-realizatora/:processId/:month', ownMonthEmptyForm),
  get('formularz-wykonawcy/:processId/:month', providerMonthForm),
  get('karta-informacyjna/:contactId', clientCard),
  get('metryka/:proceedingId', caseRecord),
  get('monitoring-uslug', servicesMonth),
  get('pakiet/:fileId', packagePaper),
  get('projekt/:decisionId', draftPaper),
  get('raport-ewaluacyjny/:evaluationId', evaluationReport),
  post('skany-odwolan', takeAppealScan),
  get('sprawozdanie-z-uslugi/:reportId', monthlyReport),
  get('umowa/:contractId', contractPaper),
  get('uslugi/:processId/:kind', stagePaper),
  get('wybor-wykonawcy/:processId', selectionPaper),
  post('zalaczniki-ofert', takeOfferFile),
  get('zalaczniki-ofert/:attachmentId', offerFile),
  // any other single part is the id of a stored paper
  get(':fileId', storedPaper),
]

export const GET = answersFrom(table)
export const POST = GET
