/**
 * Statements of a script written by the schema engine (no function bodies), each with the comments before it.
 * @param {string} script
 * @returns {string[]}
 */
export const statements = (script) =>
  script
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.replace(/^--.*$/gm, '').trim() !== '')

/** @param {string} statement @returns {string | null} name of the index a statement drops */
export const droppedIndex = (statement) =>
  /^\s*DROP INDEX (?:"public"\.)?"([^"]+)"/m.exec(statement)?.[1] ?? null

/** Does the statement throw data away or fail on rows that exist? Such SQL is written by hand, with the data moved. */
export const isDangerous = (statement) =>
  /DROP TABLE|DROP COLUMN|DROP TYPE|ADD COLUMN\s+[^;]*NOT NULL(?![^;]*DEFAULT)|SET NOT NULL|ALTER COLUMN[^;]*TYPE/.test(
    statement,
  )

/** One spelling for the engine's and PostgreSQL's definition of an index. */
const plainIndex = (definition) =>
  definition
    .replace(/^--.*$/gm, '')
    .replace(/"|public\.| USING btree|;/g, '')
    .replace(/\s*([(),])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * What a migration keeps of the engine's script. Left out: dropping indexes the models cannot express (partial, on
 * expressions), which the engine takes for strangers, and making again those it does not recognise as the same.
 * @param {string} script
 * @param {{ name: string, definition: string, handMade: boolean }[]} indexes of the database compared
 * @returns {{ sql: string, spared: string[], dangerous: string[] }}
 */
export function keepIndexes(script, indexes) {
  const all = statements(script)
  const definitions = new Map(indexes.map(({ name, definition }) => [plainIndex(definition), name]))
  const madeAgain = new Map(all.map((statement) => [statement, definitions.get(plainIndex(statement))]))
  const same = new Set([...madeAgain.values()].filter(Boolean))
  const handMade = new Set(indexes.filter((index) => index.handMade).map(({ name }) => name))
  const kept = all.filter((statement) => {
    const dropped = droppedIndex(statement)
    return !madeAgain.get(statement) && !(dropped && (same.has(dropped) || handMade.has(dropped)))
  })
  return {
    sql: kept.map((statement) => `${statement};\n`).join('\n'),
    spared: all.map(droppedIndex).filter((name) => name && handMade.has(name)),
    dangerous: kept.filter(isDangerous),
  }
}

/** `verb_noun`, as in `add_call_back`. */
export const isMigrationName = (name) => /^[a-z]+(_[a-z0-9]+)+$/.test(name)

/** @param {Date} now @param {string} name */
export const migrationFolder = (now, name) =>
  `${now.toISOString().replace(/[-:T]/g, '').slice(0, 14)}_${name}`
