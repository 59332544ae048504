/** Every command of the benefits domain under one name, for tests alone. */
export { openBenefitsFile, recordInforming, registerApplication } from '@/domains/benefits/commands/opening'
export { extendTerm, markComplicated, resumeTerm, suspendTerm } from '@/domains/benefits/commands/term'
export { startInterview } from '@/domains/benefits/commands/interview-start'
export { recordInterviewRefusal, saveInterview, submitInterview } from '@/domains/benefits/commands/interview'
export {
  answerExamination,
  completeExamination,
  finishOwnExamination,
  reopenExamination,
} from '@/domains/benefits/commands/examination'
export { issueReferral } from '@/domains/benefits/commands/referral'
export { addEvidence } from '@/domains/benefits/commands/evidence'
export {
  confirmIncome,
  removeIncomeLine,
  saveIncomeLine,
  setIncomeCircumstances,
} from '@/domains/benefits/commands/income'
export {
  changeDraft,
  draftDecision,
  redraftDecision,
  returnDraft,
  submitForSignature,
} from '@/domains/benefits/commands/drafting'
export { signDecision } from '@/domains/benefits/commands/signing'
export { putInForce, recordDelivery, recordDispatch, waiveAppeal } from '@/domains/benefits/commands/delivery'
export { withdrawApplication } from '@/domains/benefits/commands/withdrawal'
