import { warsawDateOf, type LocalDate } from '@/kernel/calendar-day'
import { env } from './env'

/** Time as a parameter: commands and queries get it, rules get only a date. */
export type Clock = { now(): Date; today(): LocalDate }

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => warsawDateOf(new Date()),
}

/** A clock that stands still, for tests, seeds and the frozen browser journeys. */
export function frozenClock(instant: string | Date): Clock {
  const at = new Date(instant)
  return { now: () => new Date(at), today: () => warsawDateOf(at) }
}

/** The clock of this process: the system's, unless a test froze it through the environment. */
export function processClock(): Clock {
  return env.test && env.frozenNow ? frozenClock(env.frozenNow) : systemClock
}
