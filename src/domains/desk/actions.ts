'use server'

import { serverAction, serverQuery } from '@/platform/web/server-action'
import * as commands from './commands'
import * as queries from './queries'

export const clearNotice = serverAction(commands.clearNotice)
export const placeCounts = serverQuery(queries.placeCounts)
