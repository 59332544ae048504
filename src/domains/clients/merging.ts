import 'server-only'
import { ledSelect, runnersOf } from '@/domains/casework/permissions'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import type { MergeSide } from './rules/merge-conflicts'

/** Columns that name a person and go over to the card that stays. */
export const movedColumns = [
  ['case_file', 'person_id'],
  ['contact', 'person_id'],
  ['appointment', 'person_id'],
  ['informing', 'person_id'],
  ['proceeding', 'person_id'],
  ['referral', 'person_id'],
  ['income_line', 'person_id'],
  ['decision', 'person_id'],
  ['certificate', 'person_id'],
  ['benefit_request', 'person_id'],
  ['other_information', 'person_id'],
  ['packaged_service', 'person_id'],
  ['stored_file', 'person_id'],
  ['notice', 'person_id'],
  ['person_relation', 'person_id'],
  ['person_relation', 'related_person_id'],
] as const

/** Periods of which a person has one at a time: only those that do not overlap a period of the card that stays go over. */
const periodTables = [
  ['person_address', 'AND stays.kind = goes.kind'],
  ['household_member', ''],
] as const

/** Lists of persons inside a row. */
export const movedArrays = [
  ['recognition_sitting', 'person_ids'],
  ['social_work_action', 'person_ids'],
] as const

/**
 * Tables that name a person and stay as they are: history is read through the merged card, pairs concern the two cards.
 * A test compares these lists with the catalogue, so a new table cannot be forgotten.
 */
export const unmovedTables = [
  'audit_entry',
  'access_log',
  'state_change',
  'suspected_duplicate',
  'not_duplicate',
  'person_merge',
] as const

type Facts = Readonly<Record<string, string | boolean | null>>

export type Moved = {
  /** ids of rows whose column was changed, by "table.column" */
  readonly rows: Readonly<Record<string, readonly string[]>>
  /** rows with lists of persons, as they were */
  readonly arrays: readonly {
    readonly table: string
    readonly id: string
    readonly before: readonly string[]
  }[]
  /** the columns of the kept person that the merge changed, as they were */
  readonly keptBefore: Facts
  /** the same columns as the merge left them */
  readonly keptAfter: Facts
}

type Ids = { id: string }[]

/** Moves everything of one card to another; gives back what undoing needs. Names of tables are constants of this file. */
export async function moveRows(
  tx: WriteTx,
  keptId: string,
  mergedId: string,
): Promise<Omit<Moved, 'keptBefore' | 'keptAfter'>> {
  const rows: Record<string, string[]> = {}
  for (const [table, column] of movedColumns) {
    const moved = await tx.$queryRawUnsafe<Ids>(
      `UPDATE ${table} SET ${column} = $1::uuid WHERE ${column} = $2::uuid RETURNING id`,
      keptId,
      mergedId,
    )
    if (moved.length > 0) rows[`${table}.${column}`] = moved.map(({ id }) => id)
  }
  for (const [table, sameKind] of periodTables) {
    const moved = await tx.$queryRawUnsafe<Ids>(
      `UPDATE ${table} goes SET person_id = $1::uuid WHERE person_id = $2::uuid AND NOT EXISTS (
         SELECT 1 FROM ${table} stays WHERE stays.person_id = $1::uuid ${sameKind}
           AND daterange(stays.valid_from, stays.valid_to, '[]') && daterange(goes.valid_from, goes.valid_to, '[]'))
       RETURNING id`,
      keptId,
      mergedId,
    )
    if (moved.length > 0) rows[`${table}.person_id`] = moved.map(({ id }) => id)
  }
  const arrays: { table: string; id: string; before: string[] }[] = []
  for (const [table, column] of movedArrays) {
    const found = await tx.$queryRawUnsafe<{ id: string; before: string[] }[]>(
      `SELECT id, ${column}::text[] AS before FROM ${table} WHERE $1::uuid = ANY (${column}) FOR UPDATE`,
      mergedId,
    )
    for (const { id, before } of found) {
      const after = [...new Set(before.map((one) => (one === mergedId ? keptId : one)))]
      await tx.$executeRawUnsafe(`UPDATE ${table} SET ${column} = $1::uuid[] WHERE id = $2::uuid`, after, id)
      arrays.push({ table, id, before })
    }
  }
  return { rows, arrays }
}

/** Gives back to the merged card what came from it; what was added to the other card since then stays there. */
export async function moveRowsBack(
  tx: WriteTx,
  keptId: string,
  mergedId: string,
  moved: Moved,
): Promise<void> {
  const known = new Set<string>([
    ...movedColumns.map(([table, column]) => `${table}.${column}`),
    ...periodTables.map(([table]) => `${table}.person_id`),
  ])
  for (const [place, ids] of Object.entries(moved.rows)) {
    const [table, column] = place.split('.')
    if (!known.has(place) || !table || !column) throw new Error(`unknown place ${place} in a merge`)
    await tx.$executeRawUnsafe(
      `UPDATE ${table} SET ${column} = $1::uuid WHERE id = ANY ($2::uuid[]) AND ${column} = $3::uuid`,
      mergedId,
      ids,
      keptId,
    )
  }
  for (const { table, id, before } of moved.arrays) {
    const column = movedArrays.find(([name]) => name === table)?.[1]
    if (!column) throw new Error(`unknown table ${table} in a merge`)
    await tx.$executeRawUnsafe(`UPDATE ${table} SET ${column} = $1::uuid[] WHERE id = $2::uuid`, before, id)
  }
}

const sideSelect = (today: Date) =>
  ({
    caseFiles: { where: { state: 'open' }, select: { kind: true, ...ledSelect } },
    memberships: {
      where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
      select: { householdId: true },
    },
    relations: { select: { relatedPersonId: true } },
    relatedTo: { select: { personId: true } },
  }) as const satisfies Prisma.PersonInclude

/** A person with everything a merge is decided on; null when there is none. */
export async function loadMergeSide(db: Pick<ReadDb | WriteTx, 'person'>, id: string, today: LocalDate) {
  const person = await db.person.findUnique({ where: { id }, include: sideSelect(toDbDate(today)) })
  if (!person) return null
  const side: MergeSide = {
    id: person.id,
    pesel: person.pesel,
    mergedIntoId: person.mergedIntoId,
    openFiles: person.caseFiles.map((file) => ({ kind: file.kind, runBy: runnersOf(file, today) })),
    householdId: person.memberships[0]?.householdId ?? null,
    relatedIds: [
      ...person.relations.flatMap(({ relatedPersonId }) => (relatedPersonId ? [relatedPersonId] : [])),
      ...person.relatedTo.map(({ personId }) => personId),
    ],
  }
  const bornOn = person.bornOn ? fromDbDate(person.bornOn) : null
  return { person, side, facts: { ...person, bornOn } }
}
