import { refuse } from '@/platform/errors'

/** A card that was merged into another is closed: everything happens on the one that stayed. Throws `Refused`. */
export function assertOpen(person: { mergedIntoId: string | null }): void {
  if (person.mergedIntoId === null) return
  throw refuse(
    'merged-person',
    'Ta karta została scalona z inną i nie można jej zmieniać.',
    'Otwórz kartę, która pozostała, albo cofnij scalenie.',
  )
}
