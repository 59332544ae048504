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
import { proposeLeads, type LeadProposal } from '@/domains/casework/caseload'
import { isWorkingDay } from '@/statute/public-holidays'
import type { ReadDb } from '@/platform/db/client'
import { ContactNeed, ContactState, type Prisma } from '@/platform/db/generated/client'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import type { CalendarEntry, FreeDay } from './model'
import { deskPermissions, guardedContactSelect, intakePermissions } from './permissions'
import { commonSlots, freeSlots, type Busy } from './rules/free-slots'
import { takenStates } from './visits'

const pageInput = {
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(25),
}

/** First-contact cards, newest first. */
export const contactList = defineListQuery({
  name: 'intake.contactList',
  label: 'Lista zgłoszeń',
  input: z.object({
    ...pageInput,
    state: z.enum(ContactState).nullable().default(null),
    need: z.enum(ContactNeed).nullable().default(null),
    from: z.string().nullable().default(null),
    to: z.string().nullable().default(null),
  }),
  permission: intakePermissions.on('intake.contact.read'),
  async run({ db, where }, { page, pageSize, state, need, from, to }) {
    const filter: Prisma.ContactWhereInput = {
      AND: [
        where,
        state ? { state } : {},
        need ? { need } : {},
        from ? { contactedAt: { gte: warsawInstant(localDate(from), '00:00') } } : {},
        to ? { contactedAt: { lt: warsawInstant(addDays(localDate(to), 1), '00:00') } } : {},
      ],
    }
    const [rows, total] = await Promise.all([
      db.contact.findMany({
        where: filter,
        orderBy: [{ contactedAt: 'desc' }, { id: 'desc' }],
        skip: (page - 1) * pageSize,
        take: pageSize,
        select: {
          id: true,
          number: true,
          contactedAt: true,
          channel: true,
          need: true,
          result: true,
          state: true,
          urgent: true,
          anonymous: true,
          person: { select: { id: true, firstName: true, lastName: true } },
          caseFiles: { select: { kind: true, lead: { select: { firstName: true, lastName: true } } } },
        },
      }),
      db.contact.count({ where: filter }),
    ])
    return { rows, total }
  },
})

/** One card; who reported it is masked for everyone but first contact and the leading social worker (G-019). */
export const contactCard = defineRecordQuery({
  name: 'intake.contactCard',
  label: 'Karta zgłoszenia',
  input: z.object({ contactId: z.uuid() }),
  permission: intakePermissions.on('intake.contact.read'),
  load: ({ db }, { contactId }) =>
    db.contact.findUnique({ where: { id: contactId }, select: guardedContactSelect }),
  async run({ db, actor, target }) {
    const contact = await db.contact.findUniqueOrThrow({
      where: { id: target.id },
      include: {
        person: { select: { id: true, firstName: true, lastName: true, phone: true } },
        callBacks: true,
        appointments: {
          orderBy: { startsAt: 'asc' },
          include: { user: { select: { firstName: true, lastName: true } } },
        },
        caseFiles: {
          select: {
            id: true,
            kind: true,
            restricted: true,
            lead: { select: { firstName: true, lastName: true } },
          },
        },
      },
    })
    const author = await db.user.findUnique({
      where: { id: contact.createdBy },
      select: { firstName: true, lastName: true },
    })
    const seesReporter = intakePermissions.on('intake.contact.readReporter').allows(actor, target)
    return {
      ...contact,
      author,
      reporterMasked: !seesReporter && contact.reporterKind !== 'self',
      reporterName: seesReporter ? contact.reporterName : null,
      reporterContact: seesReporter ? contact.reporterContact : null,
    }
  },
  subject: (target) => ({ personId: target.personId, subjectType: 'contact', subjectId: target.id }),
})

/** Earlier reports of a known person, so that nobody tells the same story twice (G-032). */
export const earlierContacts = defineListQuery({
  name: 'intake.earlierContacts',
  label: 'Wcześniejsze zgłoszenia',
  input: z.object({ personId: z.uuid() }),
  permission: intakePermissions.on('intake.contact.read'),
  run: ({ db, where }, { personId }) =>
    db.contact.findMany({
      where: { AND: [where, { personId }] },
      orderBy: { contactedAt: 'desc' },
      take: 10,
      select: { id: true, number: true, contactedAt: true, need: true, result: true, problems: true },
    }),
})

/** "Do oddzwonienia": everybody who waits, the longest first. */
export const callBackList = defineListQuery({
  name: 'intake.callBackList',
  label: 'Lista do oddzwonienia',
  input: z.object({ mine: z.boolean().default(false) }),
  permission: deskPermissions.on('intake.callBack.work'),
  async run({ db, actor }, { mine }) {
    const onlyOwn = mine || !intakePermissions.on('intake.contact.complete').allowsAny(actor)
    const rows = await db.callBack.findMany({
      where: { state: 'waiting', ...(onlyOwn ? { responsibleId: actor.id } : {}) },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: 200,
      include: {
        contact: {
          select: {
            id: true,
            number: true,
            need: true,
            anonymous: true,
            person: { select: { firstName: true, lastName: true } },
          },
        },
      },
    })
    const names = await namesOf(
      db,
      rows.map((row) => row.responsibleId),
    )
    return rows.map((row) => ({
      ...row,
      responsibleName: names.get(row.responsibleId) ?? '',
      dueOn: fromDbDate(row.dueOn),
    }))
  },
})

async function namesOf(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, firstName: true, lastName: true },
  })
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]))
}

/** Whom the report would go to: proposals for both files, and the files that are open already. */
export const routingFor = defineListQuery({
  name: 'intake.routingFor',
  label: 'Propozycja przydziału',
  input: z.object({ personId: z.uuid().nullable() }),
  permission: deskPermissions.on('intake.contact.register'),
  async run(
    { db, clock },
    { personId },
  ): Promise<{
    benefits: LeadProposal[]
    socialWork: LeadProposal[]
    open: { kind: string; leadName: string | null }[]
  }> {
    const today = toDbDate(clock.today())
    const address = personId
      ? await db.personAddress.findFirst({
          where: {
            personId,
            kind: { in: ['residence', 'lastRegistered'] },
            validFrom: { lte: today },
            OR: [{ validTo: null }, { validTo: { gte: today } }],
          },
          orderBy: { kind: 'asc' },
          select: { districtId: true },
        })
      : null
    const [benefits, socialWork, files] = await Promise.all([
      proposeLeads(db, 'benefits', address?.districtId ?? null, clock.today()),
      proposeLeads(db, 'socialWork', address?.districtId ?? null, clock.today()),
      personId
        ? db.caseFile.findMany({
            where: { personId, state: 'open', restricted: false },
            select: { kind: true, lead: { select: { firstName: true, lastName: true } } },
          })
        : [],
    ])
    return {
      benefits,
      socialWork,
      open: files.map((f) => ({
        kind: f.kind,
        leadName: f.lead ? `${f.lead.firstName} ${f.lead.lastName}` : null,
      })),
    }
  },
})

const DAYS_AHEAD = 28

/** Free slots of one worker, or common ones of two, on the working days ahead. */
export const freeDays = defineListQuery({
  name: 'intake.freeDays',
  label: 'Wolne terminy',
  input: z.object({ userIds: z.array(z.uuid()).min(1).max(2) }),
  permission: deskPermissions.on('intake.calendar.read'),
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
  permission: deskPermissions.on('intake.calendar.read'),
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
  permission: deskPermissions.on('intake.calendar.book'),
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
  permission: deskPermissions.on('intake.calendar.read'),
  run: ({ db }, { userId }) =>
    db.workHours.findMany({ where: { userId }, orderBy: [{ weekday: 'asc' }, { startMinute: 'asc' }] }),
})

/** People with a calendar: those who receive clients today. */
export const calendarOwners = defineListQuery({
  name: 'intake.calendarOwners',
  label: 'Osoby przyjmujące klientów',
  input: z.object({}),
  permission: deskPermissions.on('intake.calendar.read'),
  run: ({ db }) =>
    db.user.findMany({
      where: { status: 'active', workHours: { some: {} } },
      orderBy: [{ lastName: 'asc' }, { firstName: 'asc' }],
      select: { id: true, firstName: true, lastName: true },
    }),
})
