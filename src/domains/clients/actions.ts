'use server'

import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as households from './commands/households'
import * as merging from './commands/merging'
import * as persons from './commands/persons'
import * as relations from './commands/relations'
import * as queries from './queries'

export const registerPerson = serverAction(persons.registerPerson)
export const changePerson = serverAction(persons.changePerson)
export const changeAddress = serverAction(persons.changeAddress)
export const recordDeath = serverAction(persons.recordDeath)

export const createHousehold = serverAction(households.createHousehold)
export const addMember = serverAction(households.addMember)
export const endMembership = serverAction(households.endMembership)
export const changeRelation = serverAction(households.changeRelation)
export const moveMember = serverAction(households.moveMember)

export const addRelation = serverAction(relations.addRelation)
export const endRelation = serverAction(relations.endRelation)

export const markNotDuplicate = serverAction(merging.markNotDuplicate)
export const mergePersons = serverAction(merging.mergePersons)
export const undoMerge = serverAction(merging.undoMerge)

export const searchClients = serverQuery(queries.searchClients)
export const similarPersons = serverQuery(queries.similarPersons)
export const householdOf = serverQuery(queries.householdOf)
