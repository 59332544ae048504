'use server'

import { serverAction } from '@/platform/web/server-action'
import * as actionCommands from './action-commands'
import * as commands from './commands'
import * as doorCommands from './door-commands'
import * as fileCommands from './file-commands'
import * as findingCommands from './finding-commands'
import * as recognitionCommands from './recognition-commands'
import * as referralCommands from './referral-commands'
import * as termsCommands from './terms-commands'
import * as timeNormCommands from './time-norm-commands'

export const openSocialWorkFile = serverAction(fileCommands.openSocialWorkFile)
export const recordEntry = serverAction(fileCommands.recordEntry)
export const explainRules = serverAction(fileCommands.explainRules)
export const setCooperation = serverAction(fileCommands.setCooperation)
export const closeFile = serverAction(fileCommands.closeFile)
export const reopenFile = serverAction(fileCommands.reopenFile)

export const acceptReferral = serverAction(referralCommands.acceptReferral)
export const recordClientCame = serverAction(referralCommands.recordClientCame)
export const recordClientDidNotCome = serverAction(referralCommands.recordClientDidNotCome)
export const recordClientRefused = serverAction(referralCommands.recordClientRefused)

export const addSitting = serverAction(recognitionCommands.addSitting)
export const saveRecognition = serverAction(recognitionCommands.saveRecognition)
export const closeRecognition = serverAction(recognitionCommands.closeRecognition)
export const addFinding = serverAction(findingCommands.addFinding)
export const changeFinding = serverAction(findingCommands.changeFinding)
export const removeFinding = serverAction(findingCommands.removeFinding)

export const agreeTerms = serverAction(termsCommands.agreeTerms)
export const updateTerms = serverAction(termsCommands.updateTerms)
export const setTaskState = serverAction(termsCommands.setTaskState)

export const logAction = serverAction(actionCommands.logAction)
export const correctAction = serverAction(actionCommands.correctAction)

export const issueCertificate = serverAction(commands.issueCertificate)
export const issueMonthlyCertificates = serverAction(commands.issueMonthlyCertificates)
export const markCertificateRead = serverAction(commands.markCertificateRead)
export const markInformationRead = serverAction(commands.markInformationRead)
export const markBenefitRequestRead = serverAction(commands.markBenefitRequestRead)

export const sendOtherInformation = serverAction(doorCommands.sendOtherInformation)
export const signContract = serverAction(doorCommands.signContract)
export const requestBenefitUnderContract = serverAction(doorCommands.requestBenefitUnderContract)

export const verifyTimeNorm = serverAction(timeNormCommands.verifyTimeNorm)
