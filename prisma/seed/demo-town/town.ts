import { addDays, warsawInstant, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import { actorOfUser } from '@/platform/auth/session'
import { frozenClock, type Clock } from '@/platform/clock'

/** The invented town a story is told in: its people by login, its districts by name, and its time. */
export type Town = {
  /** The day the town is looked at; stories happen before it. */
  readonly today: LocalDate
  /** A clock standing at an hour of the day so many days before today: `town.at(12, '10:15')`. */
  at(daysAgo: number, time?: string): Clock
  /** The person of a demo account, with the positions of that clock's day: `town.actor('i.tarczynska')`. */
  actor(login: string, clock?: Clock): Promise<Actor>
  userId(login: string): string
  districtId(name: string): string
}

/** One story: the same commands people use, told in order. */
export type Story = (town: Town) => Promise<void>

type Facts = {
  today: LocalDate
  userIds: ReadonlyMap<string, string>
  districtIds: ReadonlyMap<string, string>
}

const known = (map: ReadonlyMap<string, string>, name: string): string => {
  const id = map.get(name)
  if (id === undefined) throw new Error(`the town has no ${name}`)
  return id
}

/** Makes the town's handle for stories. */
export function townOf({ today, userIds, districtIds }: Facts): Town {
  const at = (daysAgo: number, time = '09:00') => frozenClock(warsawInstant(addDays(today, -daysAgo), time))
  return {
    today,
    at,
    userId: (login) => known(userIds, login),
    districtId: (name) => known(districtIds, name),
    async actor(login, clock = at(0)) {
      const actor = await actorOfUser(known(userIds, login), clock)
      if (!actor) throw new Error(`${login} cannot act`)
      return actor
    },
  }
}
