import names from './operation-names.json'
import { retiredBenefitsCommands } from './benefits/command-labels'
import { allPermissions } from './permission-tables'

const byName: ReadonlyMap<string, string> = new Map([
  ...allPermissions.map(({ key, label }) => [key, `Wejście: ${label}`] as const),
  ...Object.entries(retiredBenefitsCommands),
  ...Object.entries(names),
])

/** What a command, a query or a refused page is called in the logs; an operation of an older version keeps its code. */
export function operationLabel(operation: string): string {
  return byName.get(operation) ?? operation
}
