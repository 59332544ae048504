import type { StructureCheck } from '../model'
import { employmentChecks } from './employment-checks'
import {
  acceptanceCheck,
  areasCheck,
  combinedCheck,
  consultantKindsCheck,
  positionsCheck,
  separationCheck,
} from './placement-checks'
import { qualificationsCheck } from './qualification-check'
import type { StructureFacts } from './structure-facts'

/** Every question put to the structure (R-010 … … R-025, art. 110 ups), in the order of the page. */
export function structureChecks(facts: StructureFacts): StructureCheck[] {
  return [
    areasCheck(facts),
    positionsCheck(facts),
    separationCheck(facts),
    combinedCheck(facts),
    acceptanceCheck(facts),
    qualificationsCheck(facts),
    consultantKindsCheck(facts),
    ...employmentChecks(facts),
  ]
}
