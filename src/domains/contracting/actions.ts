'use server'

import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as awardCommands from './award-commands'
import * as attachmentCommands from './attachment-commands'
import * as committeeCommands from './committee-commands'
import * as contractCommands from './contract-commands'
import * as offerCommands from './offer-commands'
import * as accountCommands from './provider-account-commands'
import * as providerCommands from './provider-commands'
import * as providerQueries from './provider-queries'
import * as selectionCommands from './selection-commands'
import * as settlementCommands from './settlement-commands'
import * as withdrawalCommands from './withdrawal-commands'

export const registerProvider = serverAction(providerCommands.registerProvider)
export const changeProvider = serverAction(providerCommands.changeProvider)
export const closeProvider = serverAction(providerCommands.closeProvider)
export const declareConflict = serverAction(providerCommands.declareConflict)
export const endConflict = serverAction(providerCommands.endConflict)
export const addRemark = serverAction(providerCommands.addRemark)
export const openProviderAccount = serverAction(accountCommands.openProviderAccount)
export const closeProviderAccount = serverAction(accountCommands.closeProviderAccount)
export const searchProviders = serverQuery(providerQueries.searchProviders)

export const openSelection = serverAction(selectionCommands.openSelection)
export const cancelSelection = serverAction(selectionCommands.cancelSelection)
export const award = serverAction(awardCommands.award)
export const publishResult = serverAction(selectionCommands.publishResult)
export const withdrawAward = serverAction(withdrawalCommands.withdrawAward)

export const registerOffer = serverAction(offerCommands.registerOffer)
export const enterOffer = serverAction(offerCommands.enterOffer)
export const openOffers = serverAction(offerCommands.openOffers)
export const checkOffer = serverAction(offerCommands.checkOffer)
export const closeFormal = serverAction(offerCommands.closeFormal)

export const addOfferAttachment = serverAction(attachmentCommands.addOfferAttachment)
export const removeOfferAttachment = serverAction(attachmentCommands.removeOfferAttachment)

export const declareImpartiality = serverAction(committeeCommands.declareImpartiality)
export const scoreOffer = serverAction(committeeCommands.scoreOffer)
export const giveOpinion = serverAction(committeeCommands.giveOpinion)

export const draftContract = serverAction(contractCommands.draftContract)
export const changeContract = serverAction(contractCommands.changeContract)
export const signContract = serverAction(contractCommands.signContract)
export const addAnnex = serverAction(contractCommands.addAnnex)
export const terminateContract = serverAction(contractCommands.terminateContract)

export const reportTask = serverAction(settlementCommands.reportTask)
export const acceptSettlement = serverAction(settlementCommands.acceptSettlement)
export const returnSettlement = serverAction(settlementCommands.returnSettlement)
