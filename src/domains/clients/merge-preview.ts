import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { Refusal } from '@/kernel/refusal'
import { formatAddress } from '@/kernel/postal-address'
import { formatRange } from '@/kernel/polish'
import type { ReadDb } from '@/platform/db/client'
import { addressKindLabels, householdRelationLabels, type PersonField } from './labels'
import { loadMergeSide } from './merging'
import { mergeConflicts } from './rules/merge-conflicts'
import { mergedFields, personFields } from './rules/merged-fields'

export type MergeCard = {
  readonly id: string
  readonly version: number
  readonly createdAt: Date
  readonly facts: Readonly<Record<PersonField, string | boolean | null>>
}

/** A line of what hangs on the card that goes: whether it moves, and when it does not, why. */
export type MergeItem = { readonly label: string; readonly moves: boolean; readonly note: string | null }

export type MergePreview = {
  readonly kept: MergeCard
  readonly merged: MergeCard
  readonly items: readonly MergeItem[]
  readonly refusals: readonly Refusal[]
}

/** Two cards side by side, what would move from one to the other, and why they cannot be merged, if so. */
export async function previewMerge(
  db: ReadDb,
  keptId: string,
  mergedId: string,
  today: LocalDate,
): Promise<MergePreview | null> {
  const [kept, merged, centre] = await Promise.all([
    loadMergeSide(db, keptId, today),
    loadMergeSide(db, mergedId, today),
    db.centre.findFirst({ select: { mixedMode: true } }),
  ])
  if (!kept || !merged) return null
  return {
    kept: cardOf(kept),
    merged: cardOf(merged),
    items: await itemsOf(db, keptId, mergedId),
    refusals: mergeConflicts({
      kept: kept.side,
      merged: merged.side,
      result: mergedFields(kept.facts, merged.facts, {}),
      mixedMode: centre?.mixedMode ?? false,
    }),
  }
}

type Side = NonNullable<Awaited<ReturnType<typeof loadMergeSide>>>

function cardOf({ person, facts }: Side): MergeCard {
  return {
    id: person.id,
    version: person.version,
    createdAt: person.createdAt,
    facts: Object.fromEntries(personFields.map((field) => [field, facts[field]])) as MergeCard['facts'],
  }
}

async function itemsOf(db: ReadDb, keptId: string, mergedId: string): Promise<MergeItem[]> {
  const [files, contacts, appointments, relations] = await Promise.all([
    // that a restricted file exists is told to nobody here; it moves with the rest
    db.caseFile.count({ where: { personId: mergedId, restricted: false } }),
    db.contact.count({ where: { personId: mergedId } }),
    db.appointment.count({ where: { personId: mergedId } }),
    db.personRelation.count({ where: { OR: [{ personId: mergedId }, { relatedPersonId: mergedId }] } }),
  ])
  const counted = (label: string, count: number): MergeItem[] =>
    count === 0 ? [] : [{ label: `${label}: ${count}`, moves: true, note: null }]
  return [
    ...counted('Akta', files),
    ...counted('Zgłoszenia', contacts),
    ...counted('Wizyty', appointments),
    ...counted('Opiekunowie, pełnomocnicy i osoby zobowiązane', relations),
    ...(await addressItems(db, keptId, mergedId)),
    ...(await membershipItems(db, keptId, mergedId)),
  ]
}

type Period = { readonly validFrom: Date; readonly validTo: Date | null }

const overlap = (a: Period, b: Period) =>
  (a.validTo === null || a.validTo >= b.validFrom) && (b.validTo === null || b.validTo >= a.validFrom)

const periodOf = (row: Period) =>
  formatRange({ from: fromDbDate(row.validFrom), to: row.validTo ? fromDbDate(row.validTo) : null })

async function addressItems(db: ReadDb, keptId: string, mergedId: string): Promise<MergeItem[]> {
  const rows = await db.personAddress.findMany({ where: { personId: { in: [keptId, mergedId] } } })
  const staying = rows.filter((row) => row.personId === keptId)
  return rows
    .filter((row) => row.personId === mergedId)
    .map((row) => {
      const moves = !staying.some((other) => other.kind === row.kind && overlap(other, row))
      return {
        label: `${addressKindLabels[row.kind]}: ${formatAddress(row)}, ${periodOf(row)}`,
        moves,
        note: moves ? null : 'w tym czasie karta, która zostaje, ma własny adres tego rodzaju',
      }
    })
}

async function membershipItems(db: ReadDb, keptId: string, mergedId: string): Promise<MergeItem[]> {
  const rows = await db.householdMember.findMany({
    where: { personId: { in: [keptId, mergedId] } },
    include: { household: { select: { name: true } } },
  })
  const staying = rows.filter((row) => row.personId === keptId)
  return rows
    .filter((row) => row.personId === mergedId)
    .map((row) => {
      const moves = !staying.some((other) => overlap(other, row))
      return {
        label: `Środowisko ${row.household.name} (${householdRelationLabels[row.relation]}), ${periodOf(row)}`,
        moves,
        note: moves ? null : 'w tym czasie karta, która zostaje, należy już do środowiska',
      }
    })
}
