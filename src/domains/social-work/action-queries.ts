import 'server-only'
import { z } from 'zod'
import { addDays, fromDbDate, localDate, toDbDate, warsawDateOf } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { ActionContact, type Prisma } from '@/platform/db/generated/client'
import { partOf } from '@/platform/db/pages'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { optionalDay } from './inputs/fields'
import { keptText } from './kept'
import { fileId, loadFile, peopleOfFile, subjectOfFile } from './load'
import { actionCatalogue } from './model'
import { privateNotePermissions, socialWorkPermissions } from './permissions'

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

const page = {
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(50),
}

export const actionFilter = z.object({
  kind: z.string().max(60).nullable().default(null),
  contact: z.enum(ActionContact).nullable().default(null),
  personId: z.uuid().nullable().default(null),
  workerId: z.uuid().nullable().default(null),
  from: optionalDay.default(null),
  to: optionalDay.default(null),
})

export type ActionFilter = z.output<typeof actionFilter>

/** The filter as a condition: kind, contact, a person present, days from – to. */
export function actionWhere(filter: ActionFilter): Prisma.SocialWorkActionWhereInput {
  return {
    ...(filter.kind ? { kind: { code: filter.kind } } : {}),
    ...(filter.contact ? { contact: filter.contact } : {}),
    ...(filter.personId ? { personIds: { has: filter.personId } } : {}),
    ...(filter.workerId ? { workerId: filter.workerId } : {}),
    ...(filter.from || filter.to
      ? {
          doneOn: {
            ...(filter.from ? { gte: toDbDate(filter.from) } : {}),
            ...(filter.to ? { lte: toDbDate(filter.to) } : {}),
          },
        }
      : {}),
  }
}

const actionSelect = {
  id: true,
  version: true,
  caseFileId: true,
  contact: true,
  doneOn: true,
  minutes: true,
  place: true,
  personIds: true,
  note: true,
  nextStep: true,
  nextStepOn: true,
  correctsId: true,
  correctionReason: true,
  workerId: true,
  createdAt: true,
  kind: { select: { code: true, label: true } },
  correction: { select: { id: true } },
} as const satisfies Prisma.SocialWorkActionSelect

type ActionRow = Prisma.SocialWorkActionGetPayload<{ select: typeof actionSelect }>

/** The actions of a file, newest first; the actor's own private notes beside them, nobody else's ever (G-016). */
export const actionTimeline = defineRecordQuery({
  name: 'socialWork.actionTimeline',
  label: 'Działania pracy socjalnej',
  input: fileId.extend({ ...actionFilter.shape, ...page }),
  permission: socialWorkPermissions.on('socialWork.action.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, actor, clock, target }, { page: at, pageSize, ...filter }) {
    const where = { caseFileId: target.id, ...actionWhere(filter) }
    const [rows, total, people] = await Promise.all([
      db.socialWorkAction.findMany({
        where,
        orderBy: [{ doneOn: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
        skip: (at - 1) * pageSize,
        take: pageSize,
        select: actionSelect,
      }),
      db.socialWorkAction.count({ where }),
      peopleOfFile(db, target, toDbDate(clock.today())),
    ])
    const names = new Map(
      [people.client, ...people.members.map(({ person }) => person)].map((p) => [p.id, fullName(p)]),
    )
    const [workers, notes] = await Promise.all([workersOf(db, rows), ownNotes(db, actor, rows)])
    return {
      total,
      rows: rows.map((row) => ({
        ...describe(row),
        persons: row.personIds.map((id) => names.get(id) ?? 'osoba spoza obecnego składu rodziny'),
        workerName: workers.get(row.workerId) ?? '',
        privateNote: notes.get(row.id) ?? null,
        /** own, newest version: mended in place today, corrected visibly later */
        editable:
          row.workerId === actor.id && row.correction === null
            ? warsawDateOf(row.createdAt) === clock.today()
              ? ('mend' as const)
              : ('correct' as const)
            : null,
      })),
    }
  },
  subject: (target) => subjectOfFile(target),
})

export type ActionLine = Awaited<ReturnType<typeof actionTimeline>>['rows'][number]

const describe = (row: ActionRow) => ({
  ...row,
  doneOn: fromDbDate(row.doneOn),
  nextStepOn: row.nextStepOn ? fromDbDate(row.nextStepOn) : null,
  corrected: row.correction !== null,
})

async function workersOf(db: ReadDb, rows: readonly { workerId: string }[]) {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(rows.map(({ workerId }) => workerId))] } },
    select: { id: true, ...name },
  })
  return new Map(users.map((user) => [user.id, fullName(user)]))
}

async function ownNotes(db: ReadDb, actor: Actor, rows: readonly { id: string }[]) {
  const where = privateNotePermissions.on('socialWork.action.readPrivateNote').visibleTo(actor)
  if (where === null) return new Map<string, string>()
  const notes = await db.actionPrivateNote.findMany({
    where: { AND: [where, { actionId: { in: rows.map(({ id }) => id) } }] },
    select: { actionId: true, note: true },
  })
  return new Map(notes.map(({ actionId, note }) => [actionId, note]))
}

/** What the quick form starts with: the family, the catalogue, and the kind this worker used last with them. */
export const quickAction = defineRecordQuery({
  name: 'socialWork.quickAction',
  label: 'Szybki wpis działania',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.action.log'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, actor, clock, target }) {
    const [people, kinds, last, kept] = await Promise.all([
      peopleOfFile(db, target, toDbDate(clock.today())),
      kindsInUse(db),
      db.socialWorkAction.findFirst({
        where: { caseFileId: target.id, workerId: actor.id },
        orderBy: [{ doneOn: 'desc' }, { createdAt: 'desc' }],
        select: { kind: { select: { code: true } }, contact: true, minutes: true, place: true },
      }),
      keptText(actor, 'social-work.action', target.id),
    ])
    return {
      fileId: target.id,
      name: fullName(people.client),
      people: [
        { id: people.client.id, name: fullName(people.client), client: true },
        ...people.members.map(({ person }) => ({ id: person.id, name: fullName(person), client: false })),
      ],
      kinds,
      last: last
        ? { kind: last.kind.code, contact: last.contact, minutes: last.minutes, place: last.place }
        : null,
      /** what this worker typed here and has not saved; nobody else reads it */
      kept,
    }
  },
  subject: (target) => subjectOfFile(target),
})

export type QuickAction = Awaited<ReturnType<typeof quickAction>>

/** The catalogue; the seventeen of the model where nobody has touched it yet. */
async function kindsInUse(db: ReadDb) {
  const usual = new Map<string, ActionContact>(actionCatalogue.map(({ code, contact }) => [code, contact]))
  const rows = await db.actionKind.findMany({
    where: { active: true },
    orderBy: [{ position: 'asc' }, { label: 'asc' }],
    select: { code: true, label: true },
  })
  const kinds = rows.length > 0 ? rows : actionCatalogue.map(({ code, label }) => ({ code, label }))
  return kinds.map(({ code, label }) => ({ code, label, contact: usual.get(code) ?? ('direct' as const) }))
}

/** The catalogue of actions, for filters. */
export const actionKinds = defineListQuery({
  name: 'socialWork.actionKinds',
  label: 'Katalog działań',
  input: z.object({}),
  permission: socialWorkPermissions.on('socialWork.action.read'),
  run: ({ db }) => kindsInUse(db),
})

const allActions = actionFilter.extend({ mine: z.boolean().default(false), ...page })

/** Actions with all the families the actor may read, newest first. */
export const actionList = defineListQuery({
  name: 'socialWork.actionList',
  label: 'Ewidencja działań',
  input: allActions,
  permission: socialWorkPermissions.on('socialWork.action.read'),
  run: ({ db, actor, where }, input) => listActions(db, actor, where, input),
})

/** The same list as a file that leaves the system; at most 20 000 rows, newest first. */
export const actionExport = defineListQuery({
  name: 'socialWork.actionExport',
  label: 'Pobranie ewidencji działań do pliku',
  input: allActions,
  permission: socialWorkPermissions.on('socialWork.action.export'),
  logged: true,
  run: ({ db, actor, where }, input) =>
    listActions(db, actor, where, { ...input, page: 1, pageSize: 20_000 }),
})

const newestFirst: Prisma.SocialWorkActionOrderByWithRelationInput[] = [{ doneOn: 'desc' }, { id: 'desc' }]

async function listActions(
  db: ReadDb,
  actor: Actor,
  visible: Prisma.CaseFileWhereInput,
  { mine, page: at, pageSize, ...filter }: z.output<typeof allActions>,
) {
  const where: Prisma.SocialWorkActionWhereInput = {
    AND: [actionWhere(filter), { caseFile: visible }, mine ? { workerId: actor.id } : {}],
  }
  const [rows, total, minutes] = await Promise.all([
    partOf(
      { skip: (at - 1) * pageSize, take: pageSize },
      (part) => db.socialWorkAction.findMany({ where, orderBy: newestFirst, ...part, select: { id: true } }),
      (among, part) =>
        db.socialWorkAction.findMany({
          where: { AND: [where, among] },
          orderBy: newestFirst,
          ...part,
          select: { ...actionSelect, caseFile: { select: { person: { select: name } } } },
        }),
    ),
    db.socialWorkAction.count({ where }),
    db.socialWorkAction.aggregate({
      where: { AND: [where, { correction: { is: null } }] },
      _sum: { minutes: true },
    }),
  ])
  const workers = await workersOf(db, rows)
  return {
    total,
    minutes: minutes._sum.minutes ?? 0,
    rows: rows.map(({ caseFile, ...row }) => ({
      ...describe(row),
      clientName: `${caseFile.person.lastName} ${caseFile.person.firstName}`,
      workerName: workers.get(row.workerId) ?? '',
    })),
  }
}

/** The last thirty days up to a day, where no period was chosen. */
export const lastThirtyDays = (today: string) => {
  const to = localDate(today)
  return { from: addDays(to, -30), to }
}
