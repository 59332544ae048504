import 'server-only'
import { z } from 'zod'
import { addDays, fromDbDate, localDate, toDbDate, warsawInstant } from '@/kernel/local-date'
import { proposeLeads } from '@/domains/casework/caseload'
import type { LeadProposal } from '@/domains/casework/model'
import { loadDraft } from '@/platform/drafts'
import type { ReadDb } from '@/platform/db/client'
import { ContactNeed, ContactState, type Prisma } from '@/platform/db/generated/client'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { counterPermissions, guardedContactSelect, intakePermissions } from './permissions'

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
      // in the list's order, so that counting stops early as well
      db.contact.count({ where: filter, orderBy: { contactedAt: 'desc' }, take: MOST_COUNTED }),
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
  permission: counterPermissions.on('intake.callBack.work'),
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
  permission: counterPermissions.on('intake.contact.register'),
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

/** What the registration screen starts with: the person it was opened for, and what was typed before. */
export const registrationStart = defineListQuery({
  name: 'intake.registrationStart',
  label: 'Nowe zgłoszenie',
  input: z.object({ personId: z.uuid().nullable() }),
  permission: counterPermissions.on('intake.contact.register'),
  async run({ db, actor }, { personId }) {
    const [person, draft] = await Promise.all([
      personId
        ? db.person.findFirst({
            where: { id: personId, mergedIntoId: null },
            select: { id: true, firstName: true, lastName: true, bornOn: true, pesel: true, phone: true },
          })
        : null,
      loadDraft(actor, 'intake.registerContact', personId ?? ''),
    ])
    return {
      person: person ? { ...person, bornOn: person.bornOn ? fromDbDate(person.bornOn) : null } : null,
      draft: {
        content: (draft?.content ?? null) as object | null,
        savedAt: draft?.savedAt.toISOString() ?? null,
      },
    }
  },
})
