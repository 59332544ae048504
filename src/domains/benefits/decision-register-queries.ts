import 'server-only'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { toDbDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
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

async function registerRows(
  db: ReadDb,
  where: Prisma.DecisionWhereInput,
  { sort, direction }: inputs.DecisionFilter,
  page: { skip: number; take: number },
) {
  const way = direction === 'ascending' ? 'asc' : 'desc'
  const rows = await db.decision.findMany({
    where,
    orderBy: sort === 'numer' ? [{ number: way }] : [{ decidedOn: way }, { id: way }],
    ...page,
    select: decisionRow,
  })
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
      registerRows(db, filtered, filter, { skip: (page - 1) * pageSize, take: pageSize }),
      db.decision.count({
        where: filtered,
        orderBy: [{ decidedOn: 'desc' }, { id: 'asc' }],
        take: MOST_COUNTED,
      }),
    ])
    return { rows, total }
  },
})

const EXPORT_PAGE = 500

/** The register as it is filtered, page after page, for a sheet; leaving the system is an access. */
export const decisionExport = defineListQuery({
  name: 'benefits.decisionExport',
  label: 'Eksport rejestru decyzji',
  input: inputs.decisionFilter,
  permission: benefitsPermissions.on('benefits.proceeding.export'),
  logged: true,
  async run({ db, where }, filter) {
    const filtered = registerWhere(where, filter)
    async function* chunks() {
      for (let skip = 0; ; skip += EXPORT_PAGE) {
        const rows = await registerRows(db, filtered, filter, { skip, take: EXPORT_PAGE })
        yield rows
        if (rows.length < EXPORT_PAGE) return
      }
    }
    return { chunks: chunks() }
  },
})
