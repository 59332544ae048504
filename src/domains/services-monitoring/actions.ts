'use server'

import { serverAction } from '@/platform/web/server-action'
import * as actionCommands from './action-commands'
import * as analysisCommands from './analysis-commands'
import * as evaluationCommands from './evaluation-commands'
import * as reportCommands from './report-commands'
import * as supervisionCommands from './supervision-commands'

export const recordSupervision = serverAction(supervisionCommands.recordSupervision)
export const finishFollowUp = serverAction(supervisionCommands.finishFollowUp)

export const prepareReport = serverAction(reportCommands.prepareReport)
export const saveReport = serverAction(reportCommands.saveReport)
export const submitReport = serverAction(reportCommands.submitReport)

export const answerReport = serverAction(analysisCommands.answerReport)
export const returnReport = serverAction(analysisCommands.returnReport)

export const completeAction = serverAction(actionCommands.completeAction)
export const abandonAction = serverAction(actionCommands.abandonAction)

export const startEvaluation = serverAction(evaluationCommands.startEvaluation)
export const addOpinion = serverAction(evaluationCommands.addOpinion)
export const saveEvaluation = serverAction(evaluationCommands.saveEvaluation)
export const submitEvaluation = serverAction(evaluationCommands.submitEvaluation)
export const answerEvaluation = serverAction(evaluationCommands.answerEvaluation)
export const returnEvaluation = serverAction(evaluationCommands.returnEvaluation)
