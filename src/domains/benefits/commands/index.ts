export { openBenefitsFile, recordInforming, registerApplication } from './opening'
export { extendTerm, markComplicated, resumeTerm, suspendTerm } from './term'
export { recordInterviewRefusal, saveInterview, startInterview, submitInterview } from './interview'
export {
  answerExamination,
  completeExamination,
  finishOwnExamination,
  reopenExamination,
} from './examination'
export { issueReferral } from './referral'
export { addEvidence } from './evidence'
export { confirmIncome, removeIncomeLine, saveIncomeLine, setIncomeCircumstances } from './income'
export { changeDraft, draftDecision, redraftDecision, returnDraft, submitForSignature } from './drafting'
export {
  putInForce,
  recordDelivery,
  recordDispatch,
  signDecision,
  waiveAppeal,
  withdrawApplication,
} from './signing'
