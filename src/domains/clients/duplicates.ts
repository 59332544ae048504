import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { nameFolded } from './rules/folding'
import { likeness, type Identity, type Likeness } from './rules/same-person'
import { similarDates } from './rules/similar-dates'

type Db = Pick<ReadDb | WriteTx, 'person' | 'notDuplicate' | '$queryRaw'>

export type Suspect = { readonly id: string; readonly likeness: Exclude<Likeness, 'none'> }

/** More persons than anybody reads in a warning. */
const MOST = 10

/** Persons of the registry who may be the one described, most certain first; those told apart from `exceptId` are left out. */
export async function suspects(db: Db, identity: Identity, exceptId: string | null): Promise<Suspect[]> {
  const candidates = identity.bornOn === null ? await byName(db, identity) : await byDate(db, identity)
  const apart = exceptId === null ? new Set<string>() : await toldApartFrom(db, exceptId)
  return candidates
    .filter((candidate) => candidate.id !== exceptId && !apart.has(candidate.id))
    .map((candidate) => ({ id: candidate.id, likeness: likeness(identity, candidate) }))
    .filter((suspect): suspect is Suspect => suspect.likeness !== 'none')
    .sort((a, b) => a.likeness.localeCompare(b.likeness))
    .slice(0, MOST)
}

type Row = {
  id: string
  first_name: string
  second_name: string | null
  last_name: string
  family_name: string | null
  born_on: Date | null
}

const asCandidate = (row: Row): Identity & { id: string } => ({
  id: row.id,
  firstName: row.first_name,
  secondName: row.second_name,
  lastName: row.last_name,
  familyName: row.family_name,
  bornOn: row.born_on ? fromDbDate(row.born_on) : null,
})

/** Everybody born on the day; of those born a typing error away or on an unknown day only those of a similar name. */
async function byDate(db: Db, identity: Identity & { bornOn: Identity['bornOn'] }) {
  if (identity.bornOn === null) return []
  const folded = nameFolded(identity)
  const near = similarDates(identity.bornOn).map(toDbDate)
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, first_name, second_name, last_name, family_name, born_on FROM person
    WHERE merged_into_id IS NULL
      AND (born_on = ${toDbDate(identity.bornOn)}
           OR (born_on = ANY (${near}::date[]) AND similarity(name_folded, ${folded}) > 0.5))
    LIMIT 500`
  const undated = await byName(db, identity)
  return [...rows.map(asCandidate), ...undated.filter((candidate) => candidate.bornOn === null)]
}

/** Persons whose last and first name are the same, for those whose date of birth is not known. */
async function byName(db: Db, identity: Identity) {
  const beginning = nameFolded({ firstName: identity.firstName, lastName: identity.lastName })
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, first_name, second_name, last_name, family_name, born_on FROM person
    WHERE merged_into_id IS NULL AND name_folded LIKE ${`${beginning}%`}
      AND (${identity.bornOn === null} OR born_on IS NULL)
    LIMIT 100`
  return rows.map(asCandidate)
}

async function toldApartFrom(db: Db, personId: string): Promise<Set<string>> {
  const pairs = await db.notDuplicate.findMany({
    where: { OR: [{ lowerId: personId }, { higherId: personId }] },
    select: { lowerId: true, higherId: true },
  })
  return new Set(pairs.map((pair) => (pair.lowerId === personId ? pair.higherId : pair.lowerId)))
}

/** The pair in the order its row keeps. */
export function pairOf(a: string, b: string): { lowerId: string; higherId: string } {
  return a < b ? { lowerId: a, higherId: b } : { lowerId: b, higherId: a }
}

/** Writes down whom a person may be the double of, for the leader's list; earlier suspicions that fell away are taken off. */
export async function rememberSuspicions(
  { tx, actor, clock }: CommandContext,
  personId: string,
  found: readonly Suspect[],
): Promise<void> {
  const pairs = found.map((suspect) => ({
    ...pairOf(personId, suspect.id),
    certain: suspect.likeness === 'certain',
  }))
  const kept = new Set(pairs.map((pair) => `${pair.lowerId} ${pair.higherId}`))
  const earlier = await tx.suspectedDuplicate.findMany({
    where: { OR: [{ lowerId: personId }, { higherId: personId }] },
    select: { id: true, lowerId: true, higherId: true },
  })
  const gone = earlier.filter((pair) => !kept.has(`${pair.lowerId} ${pair.higherId}`)).map((pair) => pair.id)
  if (gone.length > 0) await tx.suspectedDuplicate.deleteMany({ where: { id: { in: gone } } })
  if (pairs.length === 0) return
  await tx.suspectedDuplicate.createMany({
    data: pairs.map((pair) => ({ ...pair, createdAt: clock.now(), createdBy: actor.id })),
    skipDuplicates: true,
  })
}

/** Remembers "to nie ta osoba" for a pair and takes it off the leader's list. */
export async function tellApart({ tx, actor, clock }: CommandContext, a: string, b: string): Promise<void> {
  const pair = pairOf(a, b)
  await tx.notDuplicate.createMany({
    data: [{ ...pair, createdAt: clock.now(), createdBy: actor.id }],
    skipDuplicates: true,
  })
  await tx.suspectedDuplicate.deleteMany({ where: pair })
}
