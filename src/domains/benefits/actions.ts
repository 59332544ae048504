'use server'

import { serverAction } from '@/platform/web/server-action'
import * as opening from './commands/opening'
import * as term from './commands/term'
import * as interviewStart from './commands/interview-start'
import * as interview from './commands/interview'
import * as examination from './commands/examination'
import * as referral from './commands/referral'
import * as evidence from './commands/evidence'
import * as income from './commands/income'
import * as drafting from './commands/drafting'
import * as signing from './commands/signing'
import * as delivery from './commands/delivery'
import * as withdrawal from './commands/withdrawal'

export const openBenefitsFile = serverAction(opening.openBenefitsFile)
export const recordInforming = serverAction(opening.recordInforming)
export const registerApplication = serverAction(opening.registerApplication)
export const extendTerm = serverAction(term.extendTerm)
export const markComplicated = serverAction(term.markComplicated)
export const resumeTerm = serverAction(term.resumeTerm)
export const suspendTerm = serverAction(term.suspendTerm)
export const startInterview = serverAction(interviewStart.startInterview)
export const recordInterviewRefusal = serverAction(interview.recordInterviewRefusal)
export const saveInterview = serverAction(interview.saveInterview)
export const submitInterview = serverAction(interview.submitInterview)
export const answerExamination = serverAction(examination.answerExamination)
export const completeExamination = serverAction(examination.completeExamination)
export const finishOwnExamination = serverAction(examination.finishOwnExamination)
export const reopenExamination = serverAction(examination.reopenExamination)
export const issueReferral = serverAction(referral.issueReferral)
export const addEvidence = serverAction(evidence.addEvidence)
export const confirmIncome = serverAction(income.confirmIncome)
export const removeIncomeLine = serverAction(income.removeIncomeLine)
export const saveIncomeLine = serverAction(income.saveIncomeLine)
export const setIncomeCircumstances = serverAction(income.setIncomeCircumstances)
export const changeDraft = serverAction(drafting.changeDraft)
export const draftDecision = serverAction(drafting.draftDecision)
export const redraftDecision = serverAction(drafting.redraftDecision)
export const returnDraft = serverAction(drafting.returnDraft)
export const submitForSignature = serverAction(drafting.submitForSignature)
export const signDecision = serverAction(signing.signDecision)
export const putInForce = serverAction(delivery.putInForce)
export const recordDelivery = serverAction(delivery.recordDelivery)
export const recordDispatch = serverAction(delivery.recordDispatch)
export const waiveAppeal = serverAction(delivery.waiveAppeal)
export const withdrawApplication = serverAction(withdrawal.withdrawApplication)
