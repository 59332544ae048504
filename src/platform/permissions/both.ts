import { isDeepStrictEqual } from 'node:util'

/**
 * Two conditions together, once when they are the same: two permissions often reach the same records, and PostgreSQL takes
 * what is asked twice for far rarer than it is. It then read all decisions of a team (a second) to find thirty.
 */
export const both = <Where extends object>(first: Where, second: Where): Where | { AND: Where[] } =>
  isDeepStrictEqual(first, second) ? first : { AND: [first, second] }
