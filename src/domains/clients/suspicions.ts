import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { districtNames } from './district-names'
import { suspects } from './duplicates'
import type { PersonLine } from './model'
import { personLine, personLineSelect } from './person-columns'
import type { Identity, Likeness } from './rules/same-person'

export type SimilarPerson = PersonLine & { readonly likeness: 'samePesel' | Exclude<Likeness, 'none'> }

export type SuspectedPair = {
  readonly id: string
  readonly certain: boolean
  readonly since: Date
  readonly first: PersonLine
  readonly second: PersonLine
}

export type SuspectedPairs = {
  readonly pairs: readonly SuspectedPair[]
  readonly total: number
  readonly pageSize: number
}

const PAGE = 25

/** Persons of the registry like the one being typed in: the holder of the PESEL first, then those of a similar name and date. */
export async function similarPersonsOf(
  db: ReadDb,
  typed: Identity & { readonly pesel: string | null },
  exceptId: string | null,
  today: LocalDate,
): Promise<SimilarPerson[]> {
  const holder =
    typed.pesel === null
      ? null
      : await db.person.findFirst({
          where: { pesel: typed.pesel, mergedIntoId: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
          select: { id: true },
        })
  const named = typed.firstName !== '' && typed.lastName !== ''
  const alike = named ? await suspects(db, typed, exceptId) : []
  const found = [
    ...(holder ? [{ id: holder.id, likeness: 'samePesel' as const }] : []),
    ...alike.filter(({ id }) => id !== holder?.id),
  ]
  const lines = await linesOf(
    db,
    found.map(({ id }) => id),
    today,
  )
  return found.flatMap(({ id, likeness }) => {
    const line = lines.get(id)
    return line ? [{ ...line, likeness }] : []
  })
}

/** Pairs that wait for somebody to look, those of one name and date of birth first. */
export async function suspectedPairs(
  db: ReadDb,
  personId: string | null,
  page: number,
  today: LocalDate,
): Promise<SuspectedPairs> {
  const where = {
    lower: { mergedIntoId: null },
    higher: { mergedIntoId: null },
    ...(personId ? { OR: [{ lowerId: personId }, { higherId: personId }] } : {}),
  }
  const [rows, total] = await Promise.all([
    db.suspectedDuplicate.findMany({
      where,
      orderBy: [{ certain: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
    }),
    db.suspectedDuplicate.count({ where }),
  ])
  const lines = await linesOf(
    db,
    rows.flatMap((row) => [row.lowerId, row.higherId]),
    today,
  )
  const pairs = rows.flatMap((row) => {
    const [first, second] = [lines.get(row.lowerId), lines.get(row.higherId)]
    return first && second ? [{ id: row.id, certain: row.certain, since: row.createdAt, first, second }] : []
  })
  return { pairs, total, pageSize: PAGE }
}

async function linesOf(
  db: ReadDb,
  ids: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, PersonLine>> {
  if (ids.length === 0) return new Map()
  const [rows, names] = await Promise.all([
    db.person.findMany({ where: { id: { in: [...ids] } }, select: personLineSelect(toDbDate(today)) }),
    districtNames(db),
  ])
  return new Map(rows.map((row) => [row.id, personLine(row, names)]))
}
