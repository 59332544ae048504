// Loading millions of rows with the rules of the database, but without paying for them row by row.

const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/**
 * Puts row history, ordinary indexes and references aside for the time of the loading and puts them back: PostgreSQL
 * then checks every row anew. Unique and exclusion rules, checks and append-only triggers stay on. All of it is a part
 * of the caller's transaction, so a load that fails leaves everything as it was.
 * @param {import('pg').Client} client inside a transaction
 * @param {(restoring: { progress: (text: string) => void }) => Promise<void>} load
 * @param {(text: string) => void} progress
 */
export async function bulkLoad(client, load, progress) {
  const { rows: triggers } = await client.query(
    `SELECT t.tgrelid::regclass::text AS "table" FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname = 'record_row_change' AND c.relnamespace = 'public'::regnamespace`,
  )
  const { rows: references } = await client.query(
    `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`,
  )
  const { rows: indexes } = await client.query(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT i.indisunique AND NOT i.indisexclusion
     AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
  )
  for (const { table } of triggers)
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER record_row_change`)
  for (const { table, name } of references)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`)
  await load()
  for (const [at, { definition }] of indexes.entries()) {
    progress(`indeks ${at + 1} z ${indexes.length}`)
    await client.query(definition)
  }
  for (const [at, { table, name, definition }] of references.entries()) {
    progress(`powiązanie ${at + 1} z ${references.length}`)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`)
  }
  for (const { table } of triggers)
    await client.query(`ALTER TABLE ${table} ENABLE TRIGGER record_row_change`)
}
