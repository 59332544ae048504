'use server'

import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as providerCommands from './provider-commands'
import * as providerQueries from './provider-queries'

export const registerProvider = serverAction(providerCommands.registerProvider)
export const changeProvider = serverAction(providerCommands.changeProvider)
export const closeProvider = serverAction(providerCommands.closeProvider)
export const declareConflict = serverAction(providerCommands.declareConflict)
export const endConflict = serverAction(providerCommands.endConflict)
export const addRemark = serverAction(providerCommands.addRemark)
export const searchProviders = serverQuery(providerQueries.searchProviders)
