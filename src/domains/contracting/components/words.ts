import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'

/** Names of services out of their codes. */
export const serviceWords = (codes: readonly string[]): string =>
  codes.map((code) => catalogueServices.find((service) => service.code === code)?.label ?? code).join(', ')

/** Names of target groups out of their codes. */
export const groupWords = (codes: readonly string[]): string =>
  codes.map((code) => targetGroups.find((group) => group.code === code)?.label ?? code).join(', ')

/** A dictionary as the options of a field. */
export const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
