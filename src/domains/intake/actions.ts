'use server'

import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as calendarCommands from './calendar-commands'
import * as callBackCommands from './call-back-commands'
import * as commands from './commands'
import * as freeSlotQueries from './free-slot-queries'
import * as queries from './queries'
import * as registrationQueries from './registration-queries'

export const registerContact = serverAction(commands.registerContact)
export const noteCallBackAttempt = serverAction(callBackCommands.noteCallBackAttempt)
export const completeCallBack = serverAction(callBackCommands.completeCallBack)
export const bookAppointment = serverAction(calendarCommands.bookAppointment)
export const moveAppointment = serverAction(calendarCommands.moveAppointment)
export const setAppointmentState = serverAction(calendarCommands.setAppointmentState)
export const setWorkHours = serverAction(calendarCommands.setWorkHours)
export const findFreeSlots = serverQuery(freeSlotQueries.freeDays)
export const findRouting = serverQuery(registrationQueries.routingFor)
export const findEarlierContacts = serverQuery(queries.earlierContacts)
