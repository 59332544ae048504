import 'server-only'
import { createHmac } from 'node:crypto'
import type { LocalDate } from '@/kernel/calendar-day'
import { toDbDate } from '@/kernel/local-date'
import { clients } from '@/platform/db/client'
import { env } from '@/platform/env'

/** Wrong codes from one place in a day after which no more are looked at. A day-care home may share one address. */
export const WRONG_CODES_A_DAY = 50

/** Keyed with the day: neither an address is kept, nor can the same place be told on another day. */
const hashOf = (source: string, day: LocalDate) =>
  createHmac('sha256', env.authSecret).update(`code:${day}:${source}`).digest('hex')

/** Have too many wrong codes been typed at this place today? A right code leaves nothing behind. */
export async function guessedTooOften(source: string, day: LocalDate): Promise<boolean> {
  const row = await clients().read.wrongCode.findUnique({
    where: { sourceHash_day: { sourceHash: hashOf(source, day), day: toDbDate(day) } },
    select: { times: true },
  })
  return (row?.times ?? 0) >= WRONG_CODES_A_DAY
}

/** Counts one wrong code. */
export async function noteWrongCode(source: string, day: LocalDate): Promise<void> {
  const key = { sourceHash: hashOf(source, day), day: toDbDate(day) }
  await clients().write.wrongCode.upsert({
    where: { sourceHash_day: key },
    create: { ...key, times: 1 },
    update: { times: { increment: 1 } },
  })
}
