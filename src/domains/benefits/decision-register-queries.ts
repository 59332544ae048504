import 'server-only'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { toDbDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { ofOneMoment } from '@/platform/db/one-moment'
import { partOf, pieces, type Part } from '@/platform/db/pages'
import { defineListQuery } from '@/platform/query/define-query'
import { decisionAsRow, decisionRow } from './decision-rows'
import * as inputs from './inputs/lists'
import { benefitsPermissions } from './permissions'
import { madeStates } from './table'

function registerWhere(
  visible: Prisma.ProceedingWhereInput,
  { kind, benefit, state, from, to }: inputs.DecisionFilter,
): Prisma.DecisionWhereInput {
  return {
    state: state ?? { in: [...madeStates] },
    proceeding: visible,
    ...(kind ? { kind } : {}),
    ...(benefit ? { benefit } : {}),
    AND: [from ? { decidedOn: { gte: toDbDate(from) } } : {}, to ? { decidedOn: { lte: toDbDate(to) } } : {}],
  }
}

function registerOrder({
  sort,
  direction,
}: inputs.DecisionFilter): Prisma.DecisionOrderByWithRelationInput[] {
  const way = direction === 'ascending' ? 'asc' : 'desc'
  return sort === 'numer' ? [{ number: way }] : [{ decidedOn: way }, { id: way }]
}

async function registerRows(
  db: ReadDb,
  where: Prisma.DecisionWhereInput,
  orderBy: Prisma.DecisionOrderByWithRelationInput[],
  page: Part,
) {
  const rows = await partOf(
    page,
    (part) => db.decision.findMany({ where, orderBy, ...part, select: { id: true } }),
    (among, part) =>
      db.decision.findMany({ where: { AND: [where, among] }, orderBy, ...part, select: decisionRow }),
  )
  return rows.map(decisionAsRow)
}

/** Decisions made, newest first; inside what the actor may see. */
export const decisionList = defineListQuery({
  name: 'benefits.decisionList',
  label: 'Rejestr decyzji',
  input: inputs.decisionList,
  permission: benefitsPermissions.on('benefits.proceeding.list'),
  async run({ db, where }, { page, pageSize, ...filter }) {
    const filtered = registerWhere(where, filter)
    const [rows, total] = await Promise.all([
      registerRows(db, filtered, registerOrder(filter), { skip: (page - 1) * pageSize, take: pageSize }),
      db.decision.count({
        where: filtered,
        orderBy: [{ decidedOn: 'desc' }, { id: 'asc' }],
        take: MOST_COUNTED,
      }),
    ])
    return { rows, total }
  },
})

const EXPORT_PAGE = 1000

/** The register as it is filtered, page after page, for a sheet; leaving the system is an access. */
export const decisionExport = defineListQuery({
  name: 'benefits.decisionExport',
  label: 'Eksport rejestru decyzji',
  input: inputs.decisionFilter,
  permission: benefitsPermissions.on('benefits.proceeding.export'),
  logged: true,
  async run({ where }, filter) {
    const filtered = registerWhere(where, filter)
    async function* chunks(db: ReadDb) {
      const found = pieces(EXPORT_PAGE, (after) =>
        db.decision.findMany({
          where: filtered,
          orderBy: registerOrder(filter),
          ...after,
          select: decisionRow,
        }),
      )
      for await (const rows of found) yield rows.map(decisionAsRow)
    }
    return { chunks: ofOneMoment(chunks) }
  },
})
