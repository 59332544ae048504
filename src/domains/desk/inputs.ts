import { z } from 'zod'

export const clearNotice = z.object({ noticeId: z.uuid() })
