'use server'

import { respondentAction, respondentQuery } from '@/platform/web/respondent-action'
import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as actionCommands from './action-commands'
import * as analysisCommands from './analysis-commands'
import * as evaluationCommands from './evaluation-commands'
import * as ownMonthCommands from './own-month-commands'
import * as ownMonthQueries from './own-month-queries'
import * as providerCommands from './provider-commands'
import * as providerQueries from './provider-queries'
import * as reportCommands from './report-commands'
import * as respondentCommands from './respondent-commands'
import * as respondentQueries from './respondent-queries'
import * as supervisionCommands from './supervision-commands'
import * as surveyCommands from './survey-commands'

export const recordSupervision = serverAction(supervisionCommands.recordSupervision)
export const finishFollowUp = serverAction(supervisionCommands.finishFollowUp)

export const prepareReport = serverAction(reportCommands.prepareReport)
export const saveReport = serverAction(reportCommands.saveReport)
export const submitReport = serverAction(reportCommands.submitReport)

export const lookAtProviderSheet = serverQuery(providerQueries.lookAtProviderSheet)
export const takeProviderFigures = serverAction(providerCommands.takeProviderFigures)

export const takeProviderSubmission = serverAction(providerCommands.takeProviderSubmission)
export const returnProviderSubmission = serverAction(providerCommands.returnProviderSubmission)

export const lookAtMonthSheet = serverQuery(ownMonthQueries.lookAtMonthSheet)
export const sendMonthFigures = serverAction(ownMonthCommands.sendMonthFigures)
export const sendMonthSheet = serverAction(ownMonthCommands.sendMonthSheet)

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

export const prepareSurvey = serverAction(surveyCommands.prepareSurvey)
export const saveSurvey = serverAction(surveyCommands.saveSurvey)
export const openSurvey = serverAction(surveyCommands.openSurvey)
export const moveSurveyEnd = serverAction(surveyCommands.moveSurveyEnd)
export const enterPaperAnswer = serverAction(surveyCommands.enterPaperAnswer)
export const closeSurvey = serverAction(surveyCommands.closeSurvey)

export const surveyForCode = respondentQuery(respondentQueries.surveyForCode)
export const answerSurvey = respondentAction(respondentCommands.answerSurvey)
