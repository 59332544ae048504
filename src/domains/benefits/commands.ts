import 'server-only'

// Every change of the benefits domain, group by group: what actions, the seed and the tests call.
export { openBenefitsFile, recordInforming, registerApplication } from './commands/opening'
export { extendTerm, markComplicated, resumeTerm, suspendTerm } from './commands/term'
export { correctPilotAnswer, recordPilotAnswer } from './commands/pilot'
export { startInterview } from './commands/interview-start'
export { recordInterviewRefusal, saveInterview, submitInterview } from './commands/interview'
export {
  answerExamination,
  completeExamination,
  completeStandardPath,
  finishOwnExamination,
  reopenExamination,
} from './commands/examination'
export { issueReferral } from './commands/referral'
export { addEvidence } from './commands/evidence'
export { confirmIncome, removeIncomeLine, saveIncomeLine, setIncomeCircumstances } from './commands/income'
export {
  changeDraft,
  draftDecision,
  redraftDecision,
  returnDraft,
  submitForSignature,
} from './commands/drafting'
export { signDecision } from './commands/signing'
export { passAppealOn, recordAppeal } from './commands/appeal'
export { correctAppealOutcome, recordAppealOutcome } from './commands/appeal-outcome'
export { attachAppealScan, writeAppealLetter } from './commands/appeal-papers'
export { correctAppeal, strikeAppeal } from './commands/appeal-correction'
export { putInForce, recordDelivery, recordDispatch, waiveAppeal } from './commands/delivery'
export { strikeDelivery } from './commands/delivery-striking'
export { discontinueProceeding, redraftDiscontinuance, resumeProceeding } from './commands/discontinuance'
export { endAfterDeath } from './commands/death'
