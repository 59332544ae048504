/** Lines of a log read at once while it is exported: memory stays flat. */
export const EXPORT_PAGE = 1000
/** A sheet holds 1 048 576 rows with its heading. */
export const MOST_EXPORTED = 1_000_000
