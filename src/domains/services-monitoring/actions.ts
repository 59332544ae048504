'use server'

import { serverAction } from '@/platform/web/server-action'
import * as actionCommands from './action-commands'
import * as analysisCommands from './analysis-commands'
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
