'use server'

import { serverAction } from '@/platform/web/server-action'
import * as commands from './commands'

export const addService = serverAction(commands.addService)
export const changeService = serverAction(commands.changeService)
export const moveService = serverAction(commands.moveService)
export const assessService = serverAction(commands.assessService)
export const changeAssessment = serverAction(commands.changeAssessment)
