import 'server-only'
import { z } from 'zod'
import {
  addDays,
  dayOfWeek,
  fromDbDate,
  localDate,
  toDbDate,
  warsawDateOf,
  warsawInstant,
  type LocalDate,
} from '@/kernel/local-date'
import { isWorkingDay } from '@/statute/public-holidays'
import type { Prisma } from '@/platform/db/generated/client'
import { defineListQuery } from '@/platform/query/define-query'
import type { CalendarEntry, FreeDay } from './model'
import { counterPermissions } from './permissions'
import { commonSlots, freeSlots, type Busy } from './rules/free-slots'
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
    const until = addDays(today, DAYS_AHEAD)
    const range = { gte: warsawInstant(today, '00:00'), lt: warsawInstant(addDays(until, 1), '00:00') }
    const [hours, taken, absences] = await Promise.all([
      db.workHours.findMany({ where: { userId: { in: userIds } } }),
      db.appointment.findMany({
        where: { userId: { in: userIds }, startsAt: range, state: { in: [...takenStates] } },
        select: { userId: true, startsAt: true, endsAt: true },
      }),
      db.absence.findMany({
        where: { userId: { in: userIds }, validTo: { gte: toDbDate(today) } },
        select: { userId: true, validFrom: true, validTo: true },
      }),
    ])
    const slotsOf = (userId: string, date: LocalDate): Busy[] => {
      const away = absences.some(
        (a) => a.userId === userId && fromDbDate(a.validFrom) <= date && date <= fromDbDate(a.validTo),
      )
      if (away || !isWorkingDay(date)) return []
      const busy = taken
        .filter((a) => a.userId === userId && warsawDateOf(a.startsAt) === date)
        .map((a) => ({ start: minuteOf(a.startsAt, date), end: minuteOf(a.endsAt, date) }))
      const notBefore = date === today ? minuteOf(clock.now(), date) + 1 : 0
      return freeSlots(
        hours.filter((h) => h.userId === userId),
        dayOfWeek(date),
        busy,
        notBefore,
      )
    }
    const [first, second] = userIds
    const days: FreeDay[] = []
    for (let date = today; date <= until; date = addDays(date, 1)) {
      if (!first) break
      const slots =
        second && second !== first
          ? commonSlots(slotsOf(first, date), slotsOf(second, date))
          : slotsOf(first, date)
      if (slots.length > 0)
        days.push({
          date,
          slots: slots.map((slot) => ({
            startsAt: instantAt(date, slot.start),
            endsAt: instantAt(date, slot.end),
          })),
        })
    }
    return days
  },
})

const minuteOf = (instant: Date, date: LocalDate) =>
  Math.round((instant.getTime() - warsawInstant(date, '00:00').getTime()) / 60_000)

const two = (n: number) => String(n).padStart(2, '0')
const instantAt = (date: LocalDate, minute: number) =>
  warsawInstant(date, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`).toISOString()

/** Visits of a worker between two days; names of clients only in one's own calendar and for the counter. */
export const calendar = defineListQuery({
  name: 'intake.calendar',
  label: 'Kalendarz',
  input: z.object({ userId: z.uuid(), from: z.string(), to: z.string() }),
  permission: counterPermissions.on('intake.calendar.read'),
  async run({ db, actor }, { userId, from, to }): Promise<CalendarEntry[]> {
    const seesNames =
      userId === actor.id ||
      actor.positions.some((p) => p.kind === 'informationWorker' || p.kind === 'teamLeader')
    const rows = await db.appointment.findMany({
      where: {
        userId,
        startsAt: {
          gte: warsawInstant(localDate(from), '00:00'),
          lt: warsawInstant(addDays(localDate(to), 1), '00:00'),
        },
      },
      orderBy: { startsAt: 'asc' },
      include: {
        person: { select: { id: true, firstName: true, lastName: true, phone: true } },
        user: { select: { firstName: true, lastName: true } },
      },
    })
    return rows.map((row) => entry(row, seesNames))
  },
})

/** Tomorrow's visits (the next working day's), to be confirmed by telephone today (G-077). */
export const tomorrowCalls = defineListQuery({
  name: 'intake.tomorrowCalls',
  label: 'Jutro do potwierdzenia',
  input: z.object({}),
  permission: counterPermissions.on('intake.calendar.book'),
  async run({ db, clock, actor }) {
    let next = addDays(clock.today(), 1)
    while (!isWorkingDay(next)) next = addDays(next, 1)
    const own = !actor.positions.some((p) => p.kind === 'informationWorker' || p.kind === 'teamLeader')
    const rows = await db.appointment.findMany({
      where: {
        startsAt: { gte: warsawInstant(next, '00:00'), lt: warsawInstant(addDays(next, 1), '00:00') },
        state: { in: ['planned', 'confirmed', 'unconfirmed'] },
        ...(own ? { userId: actor.id } : {}),
      },
      orderBy: { startsAt: 'asc' },
      take: 200,
      include: {
        person: { select: { id: true, firstName: true, lastName: true, phone: true } },
        user: { select: { firstName: true, lastName: true } },
      },
    })
    return { date: next, entries: rows.map((row) => entry(row, true)) }
  },
})

type AppointmentRow = Prisma.AppointmentGetPayload<{
  include: {
    person: { select: { id: true; firstName: true; lastName: true; phone: true } }
    user: { select: { firstName: true; lastName: true } }
  }
}>

function entry(row: AppointmentRow, seesNames: boolean): CalendarEntry {
  return {
    id: row.id,
    version: row.version,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    place: row.place,
    state: row.state,
    purpose: seesNames ? row.purpose : 'Spotkanie',
    joint: row.jointId !== null,
    workerName: `${row.user.firstName} ${row.user.lastName}`,
    personId: seesNames ? row.personId : null,
    personName: seesNames && row.person ? `${row.person.lastName} ${row.person.firstName}` : null,
    phone: seesNames ? (row.person?.phone ?? null) : null,
  }
}

/** The weekly hours of a worker, for the settings of the calendar. */
export const workHours = defineListQuery({
  name: 'intake.workHours',
  label: 'Godziny przyjęć',
  input: z.object({ userId: z.uuid() }),
  permission: counterPermissions.on('intake.calendar.read'),
  run: ({ db }, { userId }) =>
    db.workHours.findMany({ where: { userId }, orderBy: [{ weekday: 'asc' }, { startMinute: 'asc' }] }),
})

/** People with a calendar: those who receive clients today. */
export const calendarOwners = defineListQuery({
  name: 'intake.calendarOwners',
  label: 'Osoby przyjmujące klientów',
  input: z.object({}),
  permission: counterPermissions.on('intake.calendar.read'),
  run: ({ db }) =>
    db.user.findMany({
      where: { status: 'active', workHours: { some: {} } },
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }],
      select: { id: true, firstName: true, lastName: true },
    }),
})
