import { migrationsHash } from './migrate.mjs'

/** The same text of every value on every server. */
export const PLAIN_TEXT = `SET datestyle = 'ISO'; SET intervalstyle = 'iso_8601'; SET timezone = 'UTC';
SET extra_float_digits = 3; SET client_encoding = 'UTF8'; SET bytea_output = 'hex'; SET statement_timeout = 0`

const OWN_TABLES = `c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`

/**
 * Tables of the application with the columns that are stored (not computed).
 * @param {import('pg').Client} client
 * @returns {Promise<import('./backup-format.mjs').TableShape[]>}
 */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attgenerated = '') AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE ${OWN_TABLES} GROUP BY c.relname ORDER BY c.relname`,
  )
  return rows
}

/** @param {import('pg').Client} client @returns {Promise<string[]>} */
export async function sequencesOf(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S' ORDER BY c.relname`,
  )
  return rows.map(({ name }) => name)
}

/** The migrations applied to this database and one mark for them all. */
export async function schemaVersion(client) {
  const { rows } = await client.query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS known`)
  if (!rows[0].known) return { version: null, migrations: [] }
  const applied = await client.query(
    `SELECT migration_name AS name, checksum FROM public._prisma_migrations
     WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name`,
  )
  return { version: migrationsHash(applied.rows), migrations: applied.rows }
}

/**
 * Where the tamper-evident chain ends; null in a schema without one.
 * @returns {Promise<import('./backup-format.mjs').AuditHead | null>}
 */
export async function auditHead(client) {
  const { rows } = await client.query(`SELECT to_regclass('public.audit_seal') IS NOT NULL AS known`)
  if (!rows[0].known) return null
  const found = await client.query(
    `SELECT (SELECT count(*)::int FROM audit_seal) AS seals, (SELECT count(*)::int FROM audit_entry) AS entries,
            (SELECT hash FROM audit_seal ORDER BY id DESC LIMIT 1) AS hash`,
  )
  return found.rows[0]
}

/** @returns {Promise<string | null>} the first broken seal, null when the chain is whole (or there is none) */
export async function brokenSeal(client) {
  const { rows } = await client.query(
    `SELECT to_regprocedure('public.audit_chain_broken_at()') IS NOT NULL AS known`,
  )
  if (!rows[0].known) return null
  const found = await client.query('SELECT audit_chain_broken_at()::text AS seal')
  return found.rows[0].seal
}
