import 'server-only'
import { addDays, addYears, toDbDate, type LocalDate } from '@/kernel/local-date'
import { casePermissions } from '@/domains/casework/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { ofOneMoment } from '@/platform/db/one-moment'
import { partOf, pieces } from '@/platform/db/pages'
import type { z } from 'zod'
import { districtNames } from './district-names'
import type { registry, registryFilters } from './inputs/searching'
import { ageBands } from './labels'
import type { PersonLine } from './model'
import { personLine, personLineSelect } from './person-columns'

export type RegistryFilters = z.output<typeof registryFilters>

export type Registry = {
  readonly rows: readonly PersonLine[]
  /** how many persons agree with the filters; never more than `MOST_COUNTED` */
  readonly total: number
  readonly moreThanCounted: boolean
  readonly districts: readonly { readonly id: string; readonly name: string }[]
}

/** Beyond this many nobody pages; not counting further keeps the list as fast in a large city as in a small one. */
export const MOST_COUNTED = 10_000

type Reader = { readonly db: ReadDb; readonly actor: Actor; readonly today: LocalDate }

/** One page of the registry with the total. */
export async function registryPage(
  { db, actor, today }: Reader,
  input: z.output<typeof registry>,
): Promise<Registry> {
  const where = registryWhere(actor, today, input)
  const orderBy = registryOrder(input)
  const [rows, counted, names] = await Promise.all([
    partOf(
      { skip: (input.page - 1) * input.pageSize, take: input.pageSize },
      (part) => db.person.findMany({ where, orderBy, ...part, select: { id: true } }),
      (among, part) =>
        db.person.findMany({
          where: { AND: [where, among] },
          orderBy,
          ...part,
          select: personLineSelect(toDbDate(today)),
        }),
    ),
    // in the order of names, which an index holds whole: counting then reads no person
    db.person.count({ where, orderBy: byName('asc'), take: MOST_COUNTED + 1 }),
    districtNames(db),
  ])
  return {
    rows: rows.map((row) => personLine(row, names)),
    total: Math.min(counted, MOST_COUNTED),
    moreThanCounted: counted > MOST_COUNTED,
    districts: [...names]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'pl')),
  }
}

const CHUNK = 1000

/**
 * Every row the filters let through, piece by piece in the list's order and as of one moment, so that a file of any length
 * takes little memory.
 */
export const registryChunks = (reader: Omit<Reader, 'db'>, filters: RegistryFilters) =>
  ofOneMoment((db) => chunksOf({ ...reader, db }, filters))

async function* chunksOf(
  { db, actor, today }: Reader,
  filters: RegistryFilters,
): AsyncGenerator<readonly PersonLine[]> {
  const where = registryWhere(actor, today, filters)
  const names = await districtNames(db)
  const chunks = pieces(CHUNK, (after) =>
    db.person.findMany({
      where,
      orderBy: registryOrder(filters),
      ...after,
      select: personLineSelect(toDbDate(today)),
    }),
  )
  for await (const rows of chunks) yield rows.map((row) => personLine(row, names))
}

function registryOrder({ sort, descending }: RegistryFilters): Prisma.PersonOrderByWithRelationInput[] {
  const order = descending ? 'desc' : 'asc'
  if (sort === 'wiek') {
    // older first is the earlier date of birth
    return [{ bornOn: { sort: descending ? 'asc' : 'desc', nulls: 'last' } }, { id: order }]
  }
  return byName(order)
}

const byName = (order: Prisma.SortOrder): Prisma.PersonOrderByWithRelationInput[] => [
  { lastName: order },
  { firstName: order },
  { id: order },
]

function registryWhere(actor: Actor, today: LocalDate, filters: RegistryFilters): Prisma.PersonWhereInput {
  const day = toDbDate(today)
  const where: Prisma.PersonWhereInput = { mergedIntoId: null }
  if (filters.homeless) where.homeless = true
  if (filters.districtId) {
    where.addresses = {
      some: {
        districtId: filters.districtId,
        kind: { in: ['residence', 'lastRegistered'] },
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gte: day } }],
      },
    }
  }
  if (filters.age) where.bornOn = bornBetween(today, ageBands[filters.age])
  // that a file exists is told to some positions only, and of a restricted one to nobody here
  if (filters.withOpenFiles && casePermissions.on('casework.file.exists').allowsAny(actor)) {
    where.caseFiles = { some: { state: 'open', restricted: false } }
  }
  return where
}

function bornBetween(today: LocalDate, { from, to }: { from: number; to: number | null }) {
  return {
    lte: toDbDate(addYears(today, -from)),
    ...(to === null ? {} : { gte: toDbDate(addDays(addYears(today, -to - 1), 1)) }),
  }
}
