/**
 * Rows a list counts before it says "more than": nobody pages further, and counting on would make every list of a large
 * centre wait for all its years. Lists count in an order an index holds, so that counting stops early as well.
 */
export const MOST_COUNTED = 500
