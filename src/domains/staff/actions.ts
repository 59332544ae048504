'use server'

import { currentOwner } from '@/platform/web/current-actor'
import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as accounts from './commands/accounts'
import * as centre from './commands/centre'
import * as own from './commands/own-account'
import * as qualifications from './commands/qualifications'
import * as views from './commands/saved-views'
import * as registers from './commands/registers'
import * as structure from './commands/structure'
import * as queries from './queries'

export const createUser = serverAction(accounts.createUser)
export const changeUser = serverAction(accounts.changeUser)
export const blockUser = serverAction(accounts.blockUser)
export const unblockUser = serverAction(accounts.unblockUser)
export const liftRest = serverAction(accounts.liftRest)
export const resetPassword = serverAction(accounts.resetPassword)
export const removeTotp = serverAction(accounts.removeTotp)
export const assignPosition = serverAction(structure.assignPosition)
export const endPosition = serverAction(structure.endPosition)
export const recordQualification = serverAction(qualifications.recordQualification)
export const withdrawQualification = serverAction(qualifications.withdrawQualification)
export const saveTeam = serverAction(structure.saveTeam)
export const saveDistrict = serverAction(structure.saveDistrict)
export const saveCentre = serverAction(centre.saveCentre)
export const saveLogo = serverAction(centre.saveLogo)
export const saveParameters = serverAction(centre.saveParameters)
export const saveActionKind = serverAction(centre.saveActionKind)
export const grantAuthorisation = serverAction(registers.grantAuthorisation)
export const endAuthorisation = serverAction(registers.endAuthorisation)
export const recordAbsence = serverAction(registers.recordAbsence)
export const removeAbsence = serverAction(registers.removeAbsence)
export const enterStatutoryValue = serverAction(registers.enterStatutoryValue)
export const changeOwnPassword = serverAction(own.changeOwnPassword, currentOwner)
export const setUpTotp = serverAction(own.setUpTotp, currentOwner)
export const removeOwnTotp = serverAction(own.removeOwnTotp, currentOwner)
export const endOwnSession = serverAction(own.endOwnSession, currentOwner)
export const signOutEverywhere = serverAction(own.signOutEverywhere, currentOwner, 'left')
export const savePreferences = serverAction(own.savePreferences, currentOwner)
export const newTotpSecret = serverQuery(queries.newTotpSecret, currentOwner)
export const sessionAlive = serverQuery(queries.sessionAlive, currentOwner)
export const saveView = serverAction(views.saveView)
export const removeView = serverAction(views.removeView)
export const savedViews = serverQuery(queries.savedViews)
