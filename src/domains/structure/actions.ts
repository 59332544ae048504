'use server'

import { serverAction } from '@/platform/web/server-action'
import * as appraisalCommands from './appraisal-commands'
import * as commands from './commands'
import * as implementationCommands from './implementation-commands'
import * as postCommands from './post-commands'

export const placeArea = serverAction(commands.placeArea)
export const endArea = serverAction(commands.endArea)
export const leaveAreaOutside = serverAction(commands.leaveAreaOutside)
export const endAreaOutside = serverAction(commands.endAreaOutside)

export const addPost = serverAction(postCommands.addPost)
export const changePost = serverAction(postCommands.changePost)
export const endPost = serverAction(postCommands.endPost)
export const acceptPost = serverAction(postCommands.acceptPost)

export const saveImplementationTask = serverAction(implementationCommands.saveImplementationTask)

export const saveAppraisalSheet = serverAction(appraisalCommands.saveAppraisalSheet)
export const agreeAppraisalSheet = serverAction(appraisalCommands.agreeAppraisalSheet)
export const introduceAppraisalSheet = serverAction(appraisalCommands.introduceAppraisalSheet)
export const assessAppraisalSheet = serverAction(appraisalCommands.assessAppraisalSheet)
