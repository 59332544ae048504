/** Statements that get a name; each costs PostgreSQL some memory on every connection. */
const MOST_NAMED = 400
/** Statements remembered while they are counted; lists of ids of every length make many that never come again. */
const MOST_COUNTED = 4000
/** Uses after which a statement is worth a plan of its own. */
const USES_BEFORE_NAME = 3

/**
 * Gives the statements that come again and again a name, under which PostgreSQL keeps them parsed and, where that is no
 * worse, planned. Without it each of the dozens of statements of a page is parsed and planned at every request.
 */
export function statementNames(): (statement: { readonly sql: string }) => string {
  const named = new Map<string, string>()
  const uses = new Map<string, number>()
  return ({ sql }) => {
    const name = named.get(sql)
    if (name !== undefined) return name
    if (named.size >= MOST_NAMED) return ''
    const count = (uses.get(sql) ?? 0) + 1
    if (count < USES_BEFORE_NAME) {
      if (uses.size >= MOST_COUNTED) uses.clear()
      uses.set(sql, count)
      return ''
    }
    uses.delete(sql)
    named.set(sql, `s${named.size + 1}`)
    return named.get(sql) ?? ''
  }
}
