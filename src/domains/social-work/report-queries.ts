import 'server-only'
import { z } from 'zod'
import { comparePolish } from '@/kernel/polish'
import { toDbDate } from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import type { ActionContact, Prisma } from '@/platform/db/generated/client'
import { defineListQuery } from '@/platform/query/define-query'
import { day } from './inputs/fields'
import { socialWorkDeskPermissions, socialWorkPermissions } from './permissions'
import { activeHouseholds, caseload, normFor, standardNorm } from './rules/caseload'

/** per person or family, per action, per worker. */
export const reportKinds = ['family', 'kind', 'worker'] as const
export type ReportKind = (typeof reportKinds)[number]

export type ReportRow = {
  readonly id: string
  readonly label: string
  /** the catalogue's code, in the report per kind */
  readonly code: string | null
  readonly actions: number
  readonly direct: number
  readonly indirect: number
  readonly minutes: number
  /** families the actions were for; one in the report per family */
  readonly families: number
}

export const reportInput = z.object({ by: z.enum(reportKinds).default('family'), from: day, to: day })

const column = { family: 'caseFileId', kind: 'kindId', worker: 'workerId' } as const

/** Actions of a period counted per family, per kind or per worker (R-111, IND-PS-1, IND-PS-4); corrected entries do not count. */
export const actionReport = defineListQuery({
  name: 'socialWork.actionReport',
  label: 'Raport z działań pracy socjalnej',
  input: reportInput,
  permission: socialWorkPermissions.on('socialWork.action.read'),
  run: ({ db, where }, input) => countActions(db, where, input),
})

/** The same report as a file that leaves the system. */
export const actionReportExport = defineListQuery({
  name: 'socialWork.actionReportExport',
  label: 'Pobranie raportu z działań do pliku',
  input: reportInput,
  permission: socialWorkPermissions.on('socialWork.action.export'),
  logged: true,
  run: ({ db, where }, input) => countActions(db, where, input),
})

async function countActions(
  db: ReadDb,
  visible: Prisma.CaseFileWhereInput,
  { by, from, to }: z.output<typeof reportInput>,
): Promise<ReportRow[]> {
  const where: Prisma.SocialWorkActionWhereInput = {
    caseFile: visible,
    correction: { is: null },
    doneOn: { gte: toDbDate(from), lte: toDbDate(to) },
  }
  const groups = await db.socialWorkAction.groupBy({
    by: ['caseFileId', 'kindId', 'workerId', 'contact'],
    where,
    _count: { _all: true },
    _sum: { minutes: true },
  })
  const rows = new Map<string, Counted>()
  for (const group of groups) {
    const id = group[column[by]]
    const row = rows.get(id) ?? {
      actions: 0,
      direct: 0,
      indirect: 0,
      minutes: 0,
      families: new Set<string>(),
    }
    add(row, group.contact, group._count._all, group._sum.minutes ?? 0, group.caseFileId)
    rows.set(id, row)
  }
  const labels = await labelsOf(db, by, [...rows.keys()])
  return [...rows]
    .map(([id, row]) => ({
      id,
      label: labels.get(id)?.label ?? '',
      code: labels.get(id)?.code ?? null,
      ...row,
      families: row.families.size,
    }))
    .sort((a, b) => comparePolish(a.label, b.label))
}

type Counted = { actions: number; direct: number; indirect: number; minutes: number; families: Set<string> }

function add(row: Counted, contact: ActionContact, actions: number, minutes: number, fileId: string): void {
  row.actions += actions
  row[contact] += actions
  row.minutes += minutes
  row.families.add(fileId)
}

type Label = { label: string; code: string | null }

async function labelsOf(
  db: ReadDb,
  by: ReportKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Label>> {
  const where = { id: { in: [...ids] } }
  const name = { firstName: true, lastName: true } as const
  const listName = (person: { firstName: string; lastName: string }) =>
    `${person.lastName} ${person.firstName}`
  switch (by) {
    case 'family': {
      const files = await db.caseFile.findMany({ where, select: { id: true, person: { select: name } } })
      return new Map(files.map((file) => [file.id, { label: listName(file.person), code: null }]))
    }
    case 'kind': {
      const kinds = await db.actionKind.findMany({ where, select: { id: true, label: true, code: true } })
      return new Map(kinds.map(({ id, ...kind }) => [id, kind]))
    }
    case 'worker': {
      const users = await db.user.findMany({ where, select: { id: true, ...name } })
      return new Map(users.map((user) => [user.id, { label: listName(user), code: null }]))
    }
  }
}

/** Load of every social worker against the norm: figures without a word of content (G-010, G-035 … G-037). */
export const socialWorkCaseload = defineListQuery({
  name: 'socialWork.caseload',
  label: 'Obciążenie pracowników socjalnych',
  input: z.object({}),
  permission: socialWorkDeskPermissions.on('socialWork.caseload.read'),
  async run({ db, clock }) {
    const today = toDbDate(clock.today())
    const [centre, positions] = await Promise.all([
      loadCentre(db),
      db.position.findMany({
        where: {
          kind: { in: ['socialWorker', 'seniorSocialWorker'] },
          validFrom: { lte: today },
          OR: [{ validTo: null }, { validTo: { gte: today } }],
          user: { status: 'active' },
        },
        select: {
          fte: true,
          team: { select: { name: true } },
          user: { select: { id: true, firstName: true, lastName: true } },
        },
      }),
    ])
    const files = await db.caseFile.findMany({
      where: { kind: 'socialWork', state: 'open', leadId: { in: positions.map((p) => p.user.id) } },
      select: { leadId: true, state: true, householdId: true, personId: true, standard: true },
    })
    const norms = { ordinary: centre.socialWorkerNorm, violence: centre.violenceNorm }
    return positions
      .map((position) => {
        const own = files.filter(({ leadId }) => leadId === position.user.id)
        const norm = normFor(standardNorm(own, norms), Number(position.fte))
        return {
          userId: position.user.id,
          name: `${position.user.lastName} ${position.user.firstName}`,
          team: position.team?.name ?? null,
          fte: Number(position.fte),
          ...caseload(activeHouseholds(own), norm),
        }
      })
      .sort((a, b) => comparePolish(a.name, b.name))
  },
})
