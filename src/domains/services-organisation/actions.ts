'use server'

import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as coordinationCommands from './coordination-commands'
import * as localCommands from './local-commands'
import * as localQueries from './local-queries'
import * as participantCommands from './participant-commands'
import * as nextCycleCommands from './next-cycle-commands'
import * as pathCommands from './path-commands'
import * as processCommands from './process-commands'
import * as remarkCommands from './remark-commands'
import * as riskCommands from './risk-commands'
import * as stageCommands from './stage-commands'
import * as stepCommands from './step-commands'
import * as templateCommands from './template-commands'

export const createProcess = serverAction(processCommands.createProcess)
export const startNextCycle = serverAction(nextCycleCommands.startNextCycle)
export const choosePath = serverAction(pathCommands.choosePath)
export const startProcess = serverAction(processCommands.startProcess)
export const pauseProcess = serverAction(processCommands.pauseProcess)
export const resumeProcess = serverAction(processCommands.resumeProcess)
export const endProcess = serverAction(processCommands.endProcess)
export const assignCoordinator = serverAction(processCommands.assignCoordinator)

export const addParticipant = serverAction(participantCommands.addParticipant)
export const endParticipant = serverAction(participantCommands.endParticipant)

export const completeStep = serverAction(stepCommands.completeStep)
export const skipStep = serverAction(stepCommands.skipStep)

export const submitStage = serverAction(stageCommands.submitStage)
export const acceptStage = serverAction(stageCommands.acceptStage)
export const sendBackStage = serverAction(stageCommands.sendBackStage)

export const assignCoordination = serverAction(coordinationCommands.assignCoordination)
export const endCoordination = serverAction(coordinationCommands.endCoordination)
export const entrustDelivery = serverAction(coordinationCommands.entrustDelivery)
export const endDelivery = serverAction(coordinationCommands.endDelivery)

export const addTemplateStep = serverAction(templateCommands.addTemplateStep)
export const changeTemplateStep = serverAction(templateCommands.changeTemplateStep)
export const withdrawTemplateStep = serverAction(templateCommands.withdrawTemplateStep)
export const lookAtLocalSheet = serverQuery(localQueries.lookAtLocalSheet)
export const saveLocalYear = serverAction(localCommands.saveLocalYear)

export const addRisk = serverAction(riskCommands.addRisk)
export const changeRisk = serverAction(riskCommands.changeRisk)
export const closeRisk = serverAction(riskCommands.closeRisk)

export const addRemark = serverAction(remarkCommands.addRemark)
export const withdrawRemark = serverAction(remarkCommands.withdrawRemark)
