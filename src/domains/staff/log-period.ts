import 'server-only'
import { z } from 'zod'
import { isListedDay } from '@/kernel/calendar-day'
import { addDays, warsawInstant, type LocalDate } from '@/kernel/local-date'
import { AccessOutcome } from '@/platform/db/generated/enums'

const day = z
  .string()
  .refine(isListedDay)
  .transform((text) => text as LocalDate)

/** What of a log is read. */
export const logRead = z.object({
  from: day.nullish(),
  to: day.nullish(),
  actorId: z.uuid().nullish(),
  personId: z.uuid().nullish(),
  outcome: z.enum(AccessOutcome).nullish(),
})
/** The same, one page of it. */
export const logPage = logRead.extend({
  page: z.number().int().min(1),
  pageSize: z.number().int().min(1).max(200),
})

type LogRead = z.output<typeof logRead>

/** From the first moment of the first day to the last moment of the last one, as Warsaw counts days. */
export function within({ from, to }: LogRead): { at?: { gte?: Date; lt?: Date } } {
  if (!from && !to) return {}
  return {
    at: {
      ...(from ? { gte: warsawInstant(from, '00:00') } : {}),
      ...(to ? { lt: warsawInstant(addDays(to, 1), '00:00') } : {}),
    },
  }
}

export const whose = ({ actorId, personId }: LogRead) => ({
  ...(actorId ? { actorId } : {}),
  ...(personId ? { personId } : {}),
})
