import { personFieldLabels, type PersonField } from '../labels'

export const personFields = Object.keys(personFieldLabels) as PersonField[]

export type FieldChoice = Partial<Record<PersonField, 'kept' | 'merged'>>

/**
 * Whose value of each field stays: the chosen one; without a choice the kept card's, or the other's where it has none.
 * A PESEL on the result takes the reason for its lack away.
 */
export function mergedFields<Fields extends Record<PersonField, unknown>>(
  kept: Fields,
  merged: Fields,
  choice: FieldChoice,
): Pick<Fields, PersonField> {
  const value = (field: PersonField) => {
    const chosen = choice[field] ?? (isBlank(kept[field]) ? 'merged' : 'kept')
    return chosen === 'kept' ? kept[field] : merged[field]
  }
  const result = Object.fromEntries(personFields.map((field) => [field, value(field)])) as Pick<
    Fields,
    PersonField
  >
  return result.pesel === null ? result : { ...result, noPeselReason: null }
}

/** `false` is no homelessness known; it yields to what the other card knows. */
const isBlank = (value: unknown) => value === null || value === '' || value === false

/** Which of two cards is offered as the one that stays: the one with a PESEL; the sides can be exchanged on the preview. */
export function sidesOfMerge<Card extends { readonly pesel: string | null }>(
  first: Card,
  second: Card,
): readonly [kept: Card, merged: Card] {
  return first.pesel === null && second.pesel !== null ? [second, first] : [first, second]
}
