/**
 * Runs a bulk load with the row triggers off and the foreign keys taken away, and puts all of them back – within the
 * caller's transaction, as the owner of the tables; no superuser is needed. Adding the keys again checks every row.
 * @param {import('pg').Client} client in an open transaction
 * @param {string[]} tables
 * @param {() => Promise<void>} load
 */
export async function unguarded(client, tables, load) {
  const names = new Set(tables)
  const quoted = (name) => `public.${client.escapeIdentifier(name)}`
  const keys = (await foreignKeys(client)).filter(({ table }) => names.has(table))
  const special = (await specialTriggers(client)).filter(({ table }) => names.has(table))
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${client.escapeIdentifier(name)}`)
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} DISABLE TRIGGER USER`)
  await load()
  for (const table of tables) await client.query(`ALTER TABLE ${quoted(table)} ENABLE TRIGGER USER`)
  for (const { table, name, mode } of special)
    await client.query(`ALTER TABLE ${quoted(table)} ${MODES[mode]} TRIGGER ${client.escapeIdentifier(name)}`)
  for (const { table, name, definition } of keys)
    await client.query(
      `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${client.escapeIdentifier(name)} ${definition}`,
    )
}

const MODES = { D: 'DISABLE', R: 'ENABLE REPLICA', A: 'ENABLE ALWAYS' }

async function foreignKeys(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conparentid = 0
     ORDER BY c.relname, k.conname`,
  )
  return rows
}

/** Triggers that were not in the ordinary, enabled state. */
async function specialTriggers(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS table, t.tgname AS name, t.tgenabled::text AS mode
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND t.tgenabled <> 'O' AND c.relnamespace = 'public'::regnamespace`,
  )
  return rows
}
