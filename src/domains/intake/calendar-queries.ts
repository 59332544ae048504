import 'server-only'
import { z } from 'zod'
import { addDays, localDate, warsawInstant } from '@/kernel/local-date'
import { isWorkingDay } from '@/statute/public-holidays'
import type { Prisma } from '@/platform/db/generated/client'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { day } from './inputs'
import type { CalendarEntry } from './model'
import { appointmentPermissions, counterPermissions, guardedAppointmentSelect } from './permissions'

/** Visits of a worker between two days; names of clients only in one's own calendar and for the counter. */
export const calendar = defineListQuery({
  name: 'intake.calendar',
  label: 'Kalendarz',
  input: z.object({ userId: z.uuid(), from: day, to: day }),
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

/** One visit, to be moved: with whom it is and when it was. */
export const appointment = defineRecordQuery({
  name: 'intake.appointment',
  label: 'Spotkanie',
  input: z.object({ appointmentId: z.uuid() }),
  permission: appointmentPermissions.on('intake.appointment.change'),
  load: ({ db }, { appointmentId }) =>
    db.appointment.findUnique({ where: { id: appointmentId }, select: guardedAppointmentSelect }),
  async run({ db, target }) {
    const row = await db.appointment.findUniqueOrThrow({
      where: { id: target.id },
      include: {
        person: { select: { id: true, firstName: true, lastName: true, phone: true } },
        user: { select: { firstName: true, lastName: true } },
      },
    })
    const together = row.jointId
      ? await db.appointment.findMany({ where: { jointId: row.jointId }, select: { userId: true } })
      : [row]
    const hostIds = [row.userId, ...together.map(({ userId }) => userId)]
    return { ...entry(row, true), userId: row.userId, hostIds: [...new Set(hostIds)] }
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
