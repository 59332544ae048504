import { createHash } from 'node:crypto'

const numberOf = (text) => createHash('sha256').update(text).digest().readUInt32BE(0)

/**
 * Chance that is no chance: SQL expressions which, for the same seed and row number, always give the same.
 * @param {number} seed
 */
export function diceOf(seed) {
  /** A whole number from 0 to sides - 1. The name tells apart throws for the same row. */
  const dice = (row, name, sides) =>
    `((hashint8extended((${row})::bigint, ${numberOf(`${seed}/${name}`)}) & 9223372036854775807) % (${sides}))`
  /** A fraction from 0 to 1. */
  const chance = (row, name) => `(${dice(row, name, 1_000_000)} / 1000000.0)`
  /** One of a few texts. */
  const pick = (row, name, texts) =>
    `(ARRAY[${texts.map(literal).join(', ')}])[1 + ${dice(row, name, texts.length)}]`
  /** The id of a numbered row: a well-formed UUID of version 4. */
  const id = (kind, row) =>
    `overlay(overlay(md5('${seed}/${kind}/' || (${row})) placing '4' from 13) placing '8' from 17)::uuid`
  return { dice, chance, pick, id }
}

/** The same id outside SQL. */
export function idOf(seed, kind, row) {
  const hex = createHash('md5').update(`${seed}/${kind}/${row}`).digest('hex').split('')
  hex[12] = '4'
  hex[16] = '8'
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A text inside SQL. */
export const literal = (text) => `'${String(text).replaceAll("'", "''")}'`

/** A list of records as a table inside a query: `FROM ${records('x', rows, 'no int, name text')}`. */
export const records = (alias, rows, columns) =>
  `jsonb_to_recordset(${literal(JSON.stringify(rows))}::jsonb) AS ${alias}(${columns})`
