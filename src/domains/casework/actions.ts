'use server'

import { serverAction } from '@/platform/web/server-action'
import * as commands from './commands'
import * as restrictions from './restriction-commands'
import * as substitutes from './substitute-commands'

export const assignFile = serverAction(commands.assignFile)
export const assignFiles = serverAction(commands.assignFiles)
export const liftRestriction = serverAction(restrictions.liftRestriction)
export const setSubstitute = serverAction(substitutes.setSubstitute)
export const endSubstitute = serverAction(substitutes.endSubstitute)
