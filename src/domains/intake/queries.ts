import 'server-only'
import { z } from 'zod'
import { addDays, fromDbDate, localDate, warsawInstant } from '@/kernel/local-date'
import { mayOpenFile } from '@/domains/casework/queries'
import { walledFileSelect } from '@/domains/casework/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { ContactNeed, ContactState, type Prisma } from '@/platform/db/generated/client'
import { ofOneMoment } from '@/platform/db/one-moment'
import { partOf, pieces } from '@/platform/db/pages'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { guardedContactSelect, intakePermissions } from './permissions'
import { day } from './inputs'
import { filesFor } from './rules/routing'

const pageInput = {
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(25),
}

const filters = {
  state: z.enum(ContactState).nullable().default(null),
  need: z.enum(ContactNeed).nullable().default(null),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
}

const filterInput = z.object(filters)

const contactRow = {
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
} as const satisfies Prisma.ContactSelect

export type ListedContact = Prisma.ContactGetPayload<{ select: typeof contactRow }>

function filtered(
  where: Prisma.ContactWhereInput,
  { state, need, from, to }: z.output<typeof filterInput>,
): Prisma.ContactWhereInput {
  return {
    AND: [
      where,
      state ? { state } : {},
      need ? { need } : {},
      from ? { contactedAt: { gte: warsawInstant(localDate(from), '00:00') } } : {},
      to ? { contactedAt: { lt: warsawInstant(addDays(localDate(to), 1), '00:00') } } : {},
    ],
  }
}

const newestFirst: Prisma.ContactOrderByWithRelationInput[] = [{ contactedAt: 'desc' }, { id: 'desc' }]

/** First-contact cards, newest first. */
export const contactList = defineListQuery({
  name: 'intake.contactList',
  label: 'Lista zgłoszeń',
  input: z.object({ ...pageInput, ...filters }),
  permission: intakePermissions.on('intake.contact.read'),
  async run({ db, where }, { page, pageSize, ...asked }) {
    const filter = filtered(where, asked)
    const [rows, total] = await Promise.all([
      partOf(
        { skip: (page - 1) * pageSize, take: pageSize },
        (part) => db.contact.findMany({ where: filter, orderBy: newestFirst, ...part, select: { id: true } }),
        (among, part) =>
          db.contact.findMany({
            where: { AND: [filter, among] },
            orderBy: newestFirst,
            ...part,
            select: contactRow,
          }),
      ),
      // in the list's order, so that counting stops early as well
      db.contact.count({ where: filter, orderBy: { contactedAt: 'desc' }, take: MOST_COUNTED }),
    ])
    return { rows, total }
  },
})

const CHUNK = 1000

/** The list exactly as filtered, piece by piece as of one moment, for a file; logged, because it leaves the system. */
export const contactExport = defineListQuery({
  name: 'intake.contactExport',
  label: 'Pobranie listy zgłoszeń',
  input: filterInput,
  permission: intakePermissions.on('intake.contact.read'),
  logged: true,
  run: ({ where }, asked) =>
    Promise.resolve(
      ofOneMoment((db) =>
        pieces(CHUNK, (after) =>
          db.contact.findMany({
            where: filtered(where, asked),
            orderBy: newestFirst,
            ...after,
            select: contactRow,
          }),
        ),
      ),
    ),
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
        person: { select: { id: true, firstName: true, lastName: true, phone: true, diedOn: true } },
        callBacks: true,
        appointments: {
          orderBy: { startsAt: 'asc' },
          include: { user: { select: { firstName: true, lastName: true } } },
        },
      },
    })
    const files = await filesOfReport(db, actor, contact)
    const author = await db.user.findUnique({
      where: { id: contact.createdBy },
      select: { firstName: true, lastName: true },
    })
    const seesReporter = intakePermissions.on('intake.contact.readReporter').allows(actor, target)
    const { person } = contact
    return {
      ...contact,
      person: person && { ...person, diedOn: person.diedOn ? fromDbDate(person.diedOn) : null },
      files,
      author,
      reporterMasked: !seesReporter && contact.reporterKind !== 'self',
      reporterName: seesReporter ? contact.reporterName : null,
      reporterContact: seesReporter ? contact.reporterContact : null,
    }
  },
  subject: (target) => ({ personId: target.personId, subjectType: 'contact', subjectId: target.id }),
})

/**
 * Where the report went: the files it opened and those that were open before. Of need-to-know files only those speak that
 * the report itself opened, or that the reader may open.
 */
async function filesOfReport(
  db: ReadDb,
  actor: Actor,
  contact: { id: string; personId: string | null; need: ContactNeed | null },
) {
  const kinds = [...filesFor(contact.need)]
  const files = await db.caseFile.findMany({
    where: contact.personId
      ? {
          OR: [{ contactId: contact.id }, { personId: contact.personId, kind: { in: kinds }, state: 'open' }],
        }
      : { contactId: contact.id },
    orderBy: { kind: 'asc' },
    select: {
      ...walledFileSelect,
      contactId: true,
      lead: { select: { firstName: true, lastName: true } },
    },
  })
  return files
    .map((file) => ({
      ...file,
      openedHere: file.contactId === contact.id,
      mayOpen: mayOpenFile(actor, file),
    }))
    .filter((file) => file.openedHere || file.mayOpen || !file.restricted)
    .map(({ id, kind, restricted, lead, openedHere, mayOpen }) => ({
      id,
      kind,
      restricted,
      lead,
      openedHere,
      mayOpen,
    }))
}

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
