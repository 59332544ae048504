'use server'

import { serverAction } from '@/platform/web/server-action'
import * as commands from './commands'

export const clearNotice = serverAction(commands.clearNotice)
