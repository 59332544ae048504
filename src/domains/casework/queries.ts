import 'server-only'
import { z } from 'zod'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { Actor } from '@/platform/auth/actor'
import { FileKind, type FileState } from '@/platform/db/generated/enums'
import { defineListQuery } from '@/platform/query/define-query'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { loadCentre } from '@/domains/staff/centre'
import { proposeLeads } from './caseload'
import {
  casePermissions,
  caseworkPermissions,
  ledSelect,
  runnersOf,
  substitutionOf,
  walledFileSelect,
  type WalledFile,
} from './permissions'

const readKeys = {
  benefits: 'casework.benefitsFile.read',
  socialWork: 'casework.socialWorkFile.read',
} as const

/** May the actor read what is inside this file? */
export function mayOpenFile(actor: Actor, file: WalledFile): boolean {
  return caseworkPermissions.on(readKeys[file.kind]).allows(actor, file)
}

export type ClientFileLine = {
  readonly id: string
  readonly kind: FileKind
  readonly state: FileState
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly leadName: string | null
  readonly mayOpen: boolean
}

/** That a client's files exist and who leads them; what is inside stays behind the wall. Restricted files show only to those who may open them. */
export const filesOfClient = defineListQuery({
  name: 'casework.filesOfClient',
  label: 'Akta klienta',
  input: z.object({ personId: z.uuid() }),
  permission: casePermissions.on('casework.file.exists'),
  async run({ db, actor }, { personId }): Promise<ClientFileLine[]> {
    const files = await db.caseFile.findMany({
      where: { personId },
      orderBy: [{ state: 'asc' }, { openedOn: 'desc' }],
      select: {
        ...walledFileSelect,
        state: true,
        openedOn: true,
        closedOn: true,
        lead: { select: { firstName: true, lastName: true } },
      },
    })
    return files
      .map((file) => ({ file, mayOpen: mayOpenFile(actor, file) }))
      .filter(({ file, mayOpen }) => mayOpen || !file.restricted)
      .map(({ file, mayOpen }) => ({
        id: file.id,
        kind: file.kind,
        state: file.state,
        openedOn: fromDbDate(file.openedOn),
        closedOn: file.closedOn ? fromDbDate(file.closedOn) : null,
        leadName: file.lead ? `${file.lead.firstName} ${file.lead.lastName}` : null,
        mayOpen,
      }))
  },
})

/** Workers a file may be given to, best first, with their load against the norm. */
export const leadProposals = defineListQuery({
  name: 'casework.leadProposals',
  label: 'Proponowani prowadzący',
  input: z.object({ kind: z.enum(['benefits', 'socialWork']), districtId: z.uuid().nullable() }),
  permission: casePermissions.on('casework.caseload.read'),
  run: ({ db, clock }, { kind, districtId }) => proposeLeads(db, kind, districtId, clock.today()),
})

/** Open files whose lead the actor may change: those waiting for one first. */
export const assignableFiles = defineListQuery({
  name: 'casework.assignableFiles',
  label: 'Przydział akt',
  input: z.object({
    page: z.number().int().min(1).default(1),
    pageSize: z.number().int().min(1).max(100).default(25),
    kind: z.enum(FileKind).nullable().default(null),
    leadId: z.uuid().nullable().default(null),
    unassigned: z.boolean().default(false),
    substituted: z.boolean().default(false),
    contactId: z.uuid().nullable().default(null),
  }),
  permission: caseworkPermissions.on('casework.file.assign'),
  async run({ db, where, clock }, { page, pageSize, kind, leadId, unassigned, substituted, contactId }) {
    const filter: Prisma.CaseFileWhereInput = {
      AND: [
        where,
        { state: 'open' },
        kind ? { kind } : {},
        leadId ? { leadId } : {},
        unassigned ? { leadId: null } : {},
        substituted ? { substituteUntil: { gte: toDbDate(clock.today()) } } : {},
        // files a report opened, and those its person had before
        contactId ? { OR: [{ contactId }, { person: { contacts: { some: { id: contactId } } } }] } : {},
      ],
    }
    const [rows, total, { mixedMode }] = await Promise.all([
      db.caseFile.findMany({
        where: filter,
        orderBy: [{ leadId: { sort: 'asc', nulls: 'first' } }, { openedOn: 'asc' }, { id: 'asc' }],
        skip: (page - 1) * pageSize,
        take: pageSize,
        select: {
          id: true,
          kind: true,
          version: true,
          openedOn: true,
          districtId: true,
          restricted: true,
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
        },
      }),
      db.caseFile.count({ where: filter, take: MOST_COUNTED }),
      loadCentre(db),
    ])
    const nameOf = await substituteNames(db, rows)
    const lines = rows.map(({ person: { caseFiles, ...person }, ...row }) => {
      const other = mixedMode ? undefined : caseFiles.find(({ kind }) => kind !== row.kind)
      return {
        ...row,
        person,
        openedOn: fromDbDate(row.openedOn),
        substitute: substitutionOf(row, nameOf.get(row.substituteId ?? '')),
        /** who may not have this one as well */
        otherRunBy: other ? runnersOf(other, clock.today()) : [],
      }
    })
    return { rows: lines, total }
  },
})

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
