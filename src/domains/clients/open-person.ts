import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { WriteTx } from '@/platform/db/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { afterDeath, type Beginning } from './rules/after-death'

/** A card that was merged into another is closed: everything happens on the one that stayed. Throws `Refused`. */
export function assertOpen(person: { mergedIntoId: string | null }): void {
  if (person.mergedIntoId === null) return
  throw refuse(
    'merged-person',
    'Ta karta została scalona z inną i nie można jej zmieniać.',
    'Otwórz kartę, która pozostała, albo cofnij scalenie.',
  )
}

/**
 * Holds the card until the command ends: whoever merges it waits, or has merged it already. Throws `Refused` or `NotFound`;
 * else what is written would hang on a card nobody opens any more.
 * Gives the day of death: whoever records it waits as well.
 */
export async function holdOpenPerson(tx: WriteTx, personId: string): Promise<{ diedOn: LocalDate | null }> {
  const [row] = await tx.$queryRaw<{ mergedIntoId: string | null; diedOn: Date | null }[]>`
    SELECT merged_into_id AS "mergedIntoId", died_on AS "diedOn" FROM person WHERE id = ${personId}::uuid FOR SHARE`
  const person = found(row)
  assertOpen(person)
  return { diedOn: person.diedOn ? fromDbDate(person.diedOn) : null }
}

/** Holds the card as `holdOpenPerson` does and throws `Refused` when its person died: nothing new begins with them. */
export async function holdLivingPerson(tx: WriteTx, personId: string, what: Beginning): Promise<void> {
  const { diedOn } = await holdOpenPerson(tx, personId)
  refuseUnless(afterDeath(what, diedOn))
}
