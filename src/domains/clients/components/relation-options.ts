import { householdRelationLabels } from '../labels'
import type { HouseholdRelation } from '../model'

/** Options of "who this person is to the head"; the head's own place is offered only where it is free. */
export function relationOptions(withHead: boolean): { value: HouseholdRelation; label: string }[] {
  return (Object.keys(householdRelationLabels) as HouseholdRelation[])
    .filter((value) => withHead || value !== 'head')
    .map((value) => ({ value, label: householdRelationLabels[value] }))
}
