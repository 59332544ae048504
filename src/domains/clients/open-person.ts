import 'server-only'
import type { WriteTx } from '@/platform/db/client'
import { found, refuse } from '@/platform/errors'

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
 */
export async function holdOpenPerson(tx: WriteTx, personId: string): Promise<void> {
  const [person] = await tx.$queryRaw<{ mergedIntoId: string | null }[]>`
    SELECT merged_into_id AS "mergedIntoId" FROM person WHERE id = ${personId}::uuid FOR SHARE`
  assertOpen(found(person))
}
