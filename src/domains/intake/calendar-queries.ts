import 'server-only'
import { z } from 'zod'
import { addDays, localDate, toDbDate, warsawInstant } from '@/kernel/local-date'
import { isWorkingDay } from '@/statute/public-holidays'
import type { Actor } from '@/platform/auth/actor'
import type { Prisma } from '@/platform/db/generated/client'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { day } from './inputs'
import { someoneAway } from './stranded-visits'
import type { CalendarEntry } from './model'
import { appointmentPermissions, guardedAppointmentSelect } from './calendar-permissions'
import { counterPermissions } from './permissions'

const mayKnow = appointmentPermissions.on('intake.appointment.readClient')
const mayChange = appointmentPermissions.on('intake.appointment.change')

/** Visits of a worker between two days; with whom and what for only to whoever may know it of each. */
export const calendar = defineListQuery({
  name: 'intake.calendar',
  label: 'Kalendarz',
  input: z.object({ userId: z.uuid(), from: day, to: day }),
  permission: counterPermissions.on('intake.calendar.read'),
  async run({ db, actor }, { userId, from, to }): Promise<CalendarEntry[]> {
    const rows = await db.appointment.findMany({
      where: {
        userId,
        startsAt: {
          gte: warsawInstant(localDate(from), '00:00'),
          lt: warsawInstant(addDays(localDate(to), 1), '00:00'),
        },
      },
      orderBy: { startsAt: 'asc' },
      select: appointmentSelect,
    })
    return rows.map((row) => entry(row, actor))
  },
})

/** Tomorrow's visits (the next working day's), to be confirmed by telephone today (G-077). */
export const tomorrowCalls = defineListQuery({
  name: 'intake.tomorrowCalls',
  label: 'Jutro do potwierdzenia',
  input: z.object({}),
  permission: counterPermissions.on('intake.calendar.book'),
  async run({ db, clock, actor }) {
    const visible = mayKnow.visibleTo(actor)
    let next = addDays(clock.today(), 1)
    while (!isWorkingDay(next)) next = addDays(next, 1)
    const rows = await db.appointment.findMany({
      where: {
        startsAt: { gte: warsawInstant(next, '00:00'), lt: warsawInstant(addDays(next, 1), '00:00') },
        state: { in: ['planned', 'confirmed', 'unconfirmed'] },
        ...(visible ?? { userId: actor.id }),
      },
      orderBy: { startsAt: 'asc' },
      take: 200,
      select: appointmentSelect,
    })
    return { date: next, entries: rows.map((row) => entry(row, actor)) }
  },
})

const appointmentSelect = {
  ...guardedAppointmentSelect,
  version: true,
  startsAt: true,
  endsAt: true,
  place: true,
  state: true,
  purpose: true,
  jointId: true,
  person: { select: { id: true, firstName: true, lastName: true, phone: true } },
  user: { select: { ...guardedAppointmentSelect.user.select, firstName: true, lastName: true } },
} as const satisfies Prisma.AppointmentSelect

type AppointmentRow = Prisma.AppointmentGetPayload<{ select: typeof appointmentSelect }>

function entry(row: AppointmentRow, actor: Actor): CalendarEntry {
  const known = mayKnow.allows(actor, row)
  return {
    id: row.id,
    version: row.version,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    place: row.place,
    state: row.state,
    purpose: known ? row.purpose : 'Spotkanie',
    joint: row.jointId !== null,
    workerName: `${row.user.firstName} ${row.user.lastName}`,
    personId: known ? row.personId : null,
    personName: known && row.person ? `${row.person.lastName} ${row.person.firstName}` : null,
    phone: known ? (row.person?.phone ?? null) : null,
    mayChange: mayChange.allows(actor, row),
  }
}

/** One visit, to be moved: with whom it is and when it was. */
export const appointment = defineRecordQuery({
  name: 'intake.appointment',
  label: 'Spotkanie',
  input: z.object({ appointmentId: z.uuid() }),
  permission: mayChange,
  load: ({ db }, { appointmentId }) =>
    db.appointment.findUnique({ where: { id: appointmentId }, select: guardedAppointmentSelect }),
  async run({ db, actor, target }) {
    const row = await db.appointment.findUniqueOrThrow({
      where: { id: target.id },
      select: appointmentSelect,
    })
    const together = row.jointId
      ? await db.appointment.findMany({ where: { jointId: row.jointId }, select: { userId: true } })
      : [row]
    const hostIds = [...new Set([row.userId, ...together.map(({ userId }) => userId)])]
    const away = await someoneAway(db, hostIds, row.startsAt)
    return { ...entry(row, actor), userId: row.userId, hostIds, away }
  },
  subject: (target) => ({ personId: target.personId, subjectType: 'appointment', subjectId: target.id }),
})

/** The weekly hours of a worker, for the settings of the calendar. */
export const workHours = defineListQuery({
  name: 'intake.workHours',
  label: 'Godziny przyjęć',
  input: z.object({ userId: z.uuid() }),
  permission: counterPermissions.on('intake.calendar.read'),
  run: ({ db }, { userId }) =>
    db.workHours.findMany({ where: { userId }, orderBy: [{ weekday: 'asc' }, { startMinute: 'asc' }] }),
})

/** People with a calendar: with what was agreed before also those who have no position any more, and so receive nobody. */
export const calendarOwners = defineListQuery({
  name: 'intake.calendarOwners',
  label: 'Osoby przyjmujące klientów',
  input: z.object({}),
  permission: counterPermissions.on('intake.calendar.read'),
  async run({ db, clock }) {
    const today = toDbDate(clock.today())
    const owners = await db.user.findMany({
      where: { status: 'active', workHours: { some: {} } },
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }],
      select: {
        id: true,
        firstName: true,
        lastName: true,
        // one that begins soon counts: the slots are offered from its first day
        positions: {
          where: { OR: [{ validTo: null }, { validTo: { gte: today } }] },
          take: 1,
          select: { id: true },
        },
      },
    })
    return owners.map(({ positions, ...owner }) => ({ ...owner, receives: positions.length > 0 }))
  },
})
