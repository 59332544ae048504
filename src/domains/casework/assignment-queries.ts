import 'server-only'
import { z } from 'zod'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { ofOneMoment } from '@/platform/db/one-moment'
import { partOf, type Part } from '@/platform/db/pages'
import { FileKind } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { caseworkPermissions, ledSelect, runnersOf, substitutionOf } from './permissions'

const filters = z.object({
  kind: z.enum(FileKind).nullable().default(null),
  leadId: z.uuid().nullable().default(null),
  personId: z.uuid().nullable().default(null),
  unassigned: z.boolean().default(false),
  substituted: z.boolean().default(false),
  contactId: z.uuid().nullable().default(null),
})

const paged = filters.extend({
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(25),
})

/** Open files whose lead the actor may change: those waiting for one first. */
export const assignableFiles = defineListQuery({
  name: 'casework.assignableFiles',
  label: 'Przydział akt',
  input: paged,
  permission: caseworkPermissions.on('casework.file.assign'),
  async run({ db, where, clock }, { page, pageSize, ...asked }) {
    const filter = fitting(where, asked, clock.today())
    const [rows, total] = await Promise.all([
      portionOf(db, filter, clock.today(), { skip: (page - 1) * pageSize, take: pageSize }),
      db.caseFile.count({ where: filter, take: MOST_COUNTED }),
    ])
    return { rows, total }
  },
})

const EXPORT_PORTION = 1000

/** The same list as it is filtered, portion by portion, for a sheet; leaving the system is an access. */
export const assignableExport = defineListQuery({
  name: 'casework.assignableExport',
  label: 'Eksport listy przydziału akt',
  input: filters,
  permission: caseworkPermissions.on('casework.file.assign'),
  logged: true,
  async run({ where, clock }, asked) {
    const filter = fitting(where, asked, clock.today())
    async function* portions(db: ReadDb) {
      for (let skip = 0; ; skip += EXPORT_PORTION) {
        const rows = await portionOf(db, filter, clock.today(), { skip, take: EXPORT_PORTION })
        yield rows
        if (rows.length < EXPORT_PORTION) return
      }
    }
    return { portions: ofOneMoment(portions) }
  },
})

/** Who leads the files the actor may give away, for the filter of the list: those who left the centre too. */
export const assignableLeads = defineListQuery({
  name: 'casework.assignableLeads',
  label: 'Prowadzący akta do przydziału',
  input: z.object({}),
  permission: caseworkPermissions.on('casework.file.assign'),
  async run({ db, where }) {
    const leads = await db.user.findMany({
      where: { ledFiles: { some: { AND: [where, { state: 'open' }] } } },
      select: { id: true, firstName: true, lastName: true },
    })
    return leads
      .map(({ id, firstName, lastName }) => ({ id, name: `${lastName} ${firstName}` }))
      .sort((one, other) => one.name.localeCompare(other.name, 'pl'))
  },
})

function fitting(
  visible: Prisma.CaseFileWhereInput,
  { kind, leadId, personId, unassigned, substituted, contactId }: z.output<typeof filters>,
  today: LocalDate,
): Prisma.CaseFileWhereInput {
  return {
    AND: [
      visible,
      { state: 'open' },
      kind ? { kind } : {},
      leadId ? { leadId } : {},
      personId ? { personId } : {},
      unassigned ? { leadId: null } : {},
      substituted ? { substituteUntil: { gte: toDbDate(today) } } : {},
      // files a report opened, and those its person had before
      contactId ? { OR: [{ contactId }, { person: { contacts: { some: { id: contactId } } } }] } : {},
    ],
  }
}

const select = {
  id: true,
  kind: true,
  version: true,
  openedOn: true,
  districtId: true,
  restricted: true,
  standard: true,
  mainProblem: true,
  person: {
    select: {
      id: true,
      firstName: true,
      lastName: true,
      caseFiles: {
        where: { state: 'open' },
        select: { kind: true, ...ledSelect },
      },
    },
  },
  lead: { select: { id: true, firstName: true, lastName: true } },
  substituteId: true,
  substituteFrom: true,
  substituteUntil: true,
} as const satisfies Prisma.CaseFileSelect

const waitingFirst: Prisma.CaseFileOrderByWithRelationInput[] = [
  { leadId: { sort: 'asc', nulls: 'first' } },
  { openedOn: 'asc' },
  { id: 'asc' },
]

async function portionOf(db: ReadDb, where: Prisma.CaseFileWhereInput, today: LocalDate, portion: Part) {
  const [rows, { mixedMode }] = await Promise.all([
    partOf(
      portion,
      (part) => db.caseFile.findMany({ where, orderBy: waitingFirst, ...part, select: { id: true } }),
      (among, part) =>
        db.caseFile.findMany({ where: { AND: [where, among] }, orderBy: waitingFirst, ...part, select }),
    ),
    loadCentre(db),
  ])
  const nameOf = await substituteNames(db, rows)
  return rows.map(({ person: { caseFiles, ...person }, ...row }) => {
    const other = mixedMode ? undefined : caseFiles.find(({ kind }) => kind !== row.kind)
    return {
      ...row,
      person,
      openedOn: fromDbDate(row.openedOn),
      substitute: substitutionOf(row, nameOf.get(row.substituteId ?? '')),
      /** who may not have this one as well */
      otherRunBy: other ? runnersOf(other, today) : [],
    }
  })
}

export type AssignableFile = Awaited<ReturnType<typeof portionOf>>[number]

async function substituteNames(db: ReadDb, files: readonly { substituteId: string | null }[]) {
  const ids = files.flatMap(({ substituteId }) => substituteId ?? [])
  const users =
    ids.length === 0
      ? []
      : await db.user.findMany({
          where: { id: { in: ids } },
          select: { id: true, firstName: true, lastName: true },
        })
  return new Map(users.map((user) => [user.id, `${user.firstName} ${user.lastName}`]))
}
