import 'server-only'
import { z } from 'zod'
import { grouped } from '@/kernel/grouped'
import {
  addDays,
  dayOfWeek,
  fromDbDate,
  toDbDate,
  warsawClock,
  warsawDateOf,
  warsawInstant,
  type LocalDate,
  type WarsawClock,
} from '@/kernel/local-date'
import { isWorkingDay } from '@/statute/public-holidays'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery } from '@/platform/query/define-query'
import type { FreeDay } from './model'
import { counterPermissions } from './permissions'
import { commonSlots, freeSlots, freeWindows, type Busy, type WeeklyHours } from './rules/free-slots'
import { takenStates } from './visits'

const DAYS_AHEAD = 28

/** Free slots of one worker, or common ones of two, on the working days ahead. */
export const freeDays = defineListQuery({
  name: 'intake.freeDays',
  label: 'Wolne terminy',
  input: z.object({ userIds: z.array(z.uuid()).min(1).max(2) }),
  permission: counterPermissions.on('intake.calendar.read'),
  async run({ db, clock }, { userIds }): Promise<FreeDay[]> {
    const today = clock.today()
    const calendars = await calendarsOf(db, userIds, today)
    const days: FreeDay[] = []
    const last = addDays(today, DAYS_AHEAD)
    for (let date = today; date <= last; date = addDays(date, 1)) {
      if (!isWorkingDay(date)) continue
      const hours = warsawClock(date)
      const notBefore = date === today ? hours.minuteOf(clock.now()) + 1 : 0
      const [first, second] = calendars.map((calendar) => freeOn(calendar, date, hours, notBefore))
      const slots = first && second ? commonSlots(first, second) : (first?.slots ?? [])
      if (slots.length > 0) days.push({ date, slots: slots.map((slot) => slotOn(hours, slot)) })
    }
    return days
  },
})

type Calendar = {
  readonly hours: readonly WeeklyHours[]
  readonly takenOn: (date: LocalDate) => readonly { readonly startsAt: Date; readonly endsAt: Date }[]
  readonly absences: readonly { readonly validFrom: Date; readonly validTo: Date }[]
  /** days of the positions held: outside of them nobody receives, whatever hours are still written down */
  readonly positions: readonly { readonly validFrom: Date; readonly validTo: Date | null }[]
}

async function calendarsOf(db: ReadDb, ids: readonly string[], today: LocalDate): Promise<Calendar[]> {
  const userIds = [...new Set(ids)]
  const end = addDays(today, DAYS_AHEAD + 1)
  const [hours, taken, absences, positions] = await Promise.all([
    db.workHours.findMany({ where: { userId: { in: userIds } } }),
    db.appointment.findMany({
      where: {
        userId: { in: userIds },
        startsAt: { gte: warsawInstant(today, '00:00'), lt: warsawInstant(end, '00:00') },
        state: { in: [...takenStates] },
      },
      select: { userId: true, startsAt: true, endsAt: true },
    }),
    db.absence.findMany({
      where: { userId: { in: userIds }, validTo: { gte: toDbDate(today) } },
      select: { userId: true, validFrom: true, validTo: true },
    }),
    db.position.findMany({
      where: { userId: { in: userIds }, user: { status: 'active' } },
      select: { userId: true, validFrom: true, validTo: true },
    }),
  ])
  const of = <Row extends { userId: string }>(rows: readonly Row[], userId: string) =>
    rows.filter((row) => row.userId === userId)
  return userIds.map((id) => ({
    hours: of(hours, id),
    takenOn: grouped(of(taken, id), ({ startsAt }) => warsawDateOf(startsAt)),
    absences: of(absences, id),
    positions: of(positions, id),
  }))
}

/** What is free of one worker on one day: the slots of their own rhythm, and the stretches of time around them. */
function freeOn(
  { hours, takenOn, absences, positions }: Calendar,
  date: LocalDate,
  { minuteOf }: WarsawClock,
  notBefore: number,
) {
  const covers = (period: { readonly validFrom: Date; readonly validTo: Date | null }) =>
    fromDbDate(period.validFrom) <= date && (period.validTo === null || date <= fromDbDate(period.validTo))
  if (absences.some(covers) || !positions.some(covers)) return { slots: [], windows: [] }
  const busy = takenOn(date).map((visit) => ({
    start: minuteOf(visit.startsAt),
    end: minuteOf(visit.endsAt),
  }))
  const weekday = dayOfWeek(date)
  return {
    slots: freeSlots(hours, weekday, busy, notBefore),
    windows: freeWindows(hours, weekday, busy, notBefore),
  }
}

const slotOn = ({ at }: WarsawClock, slot: Busy) => ({
  startsAt: at(slot.start).toISOString(),
  endsAt: at(slot.end).toISOString(),
})
