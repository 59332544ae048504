import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Failure } from './failure.mjs'
import { ROOT } from './paths.mjs'

/** Same lock as Prisma's own, so that the two never run at once. */
const LOCK = 72707369
const PATIENCE_MS = 60_000
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

export const MIGRATIONS = path.join(ROOT, 'prisma', 'migrations')

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/**
 * The migrations of a folder in the order they are applied.
 * @param {string} [dir]
 * @returns {Migration[]}
 */
export function readMigrations(dir = MIGRATIONS) {
  if (!existsSync(dir)) return []
  return readdirSync(dir)
    .filter((name) => existsSync(path.join(dir, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(dir, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** One mark for the whole set: two databases with the same mark have the same schema. */
export const migrationsHash = (migrations = readMigrations()) =>
  createHash('sha256')
    .update(migrations.map(({ name, checksum }) => `${name} ${checksum}\n`).join(''))
    .digest('hex')
    .slice(0, 16)

/**
 * Applies what is missing, as `prisma migrate deploy` does (same table, checksums and lock) with `pg` alone.
 * Each migration and its record are one transaction: killed in the middle nothing is half-applied.
 * @param {string} url the owner's connection
 * @param {{ dir?: string, onProgress?: (done: number, all: number, name: string) => void }} [options]
 * @returns {Promise<string[]>} names of the migrations applied now
 */
export async function migrate(url, { dir = MIGRATIONS, onProgress = () => undefined } = {}) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await takeLock(client)
    await client.query(TABLE)
    const missing = await missingMigrations(client, readMigrations(dir))
    for (const [index, migration] of missing.entries()) {
      onProgress(index, missing.length, migration.name)
      await apply(client, migration)
    }
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function takeLock(client) {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [LOCK])
    if (rows[0].taken) return
    if (Date.now() > deadline)
      throw new Failure('Inny proces od minuty zmienia schemat tej bazy danych – poczekaj, aż skończy.')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** @param {pg.Client} client @param {Migration[]} known */
async function missingMigrations(client, known) {
  const { rows } = await client.query('SELECT * FROM "_prisma_migrations" WHERE rolled_back_at IS NULL')
  const names = new Set(known.map(({ name }) => name))
  const stranger = rows.find((row) => !names.has(row.migration_name))
  if (stranger)
    throw new Failure(
      `Baza danych pochodzi z innej wersji programu (migracja ${stranger.migration_name} jest tu nieznana).`,
    )
  const applied = new Map(rows.map((row) => [row.migration_name, row]))
  return known.filter(({ name, checksum }) => {
    const row = applied.get(name)
    if (row && !row.finished_at)
      throw new Failure(
        `Migracja ${name} została kiedyś przerwana w połowie – napraw bazę i użyj „prisma migrate resolve”.`,
      )
    if (row && row.checksum !== checksum)
      throw new Failure(`Migracja ${name} została zmieniona po zastosowaniu w tej bazie.`)
    return !row
  })
}

async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    // a migration may set the search path for itself; the record is ours
    await client.query(
      `INSERT INTO public."_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    if (error.code === '53100') throw error
    throw new Failure(`Migracja ${name} nie powiodła się: ${error.message}`, { cause: error })
  }
}

/**
 * Lets the application log in as its own role, which owns nothing. The first migration creates the role; here it gets
 * its password.
 * @param {string} url the owner's connection
 * @param {string} password letters and digits only
 * @returns {Promise<string>} the application's connection to the same database
 */
export async function openAppRole(url, password) {
  if (!/^[A-Za-z0-9]{8,}$/.test(password)) throw new Error('The role password must be letters and digits')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await withoutRace(() => ensureRole(client, password))
  } catch (error) {
    if (error.code === '42501')
      throw new Failure(
        'Konto z DATABASE_URL nie może zarządzać rolą drogowskaz_app – nadaj mu CREATEROLE albo podaj APP_DATABASE_URL.',
        { cause: error },
      )
    throw error
  } finally {
    await client.end()
  }
  const app = new URL(url)
  app.username = 'drogowskaz_app'
  app.password = password
  return app.toString()
}

async function ensureRole(client, password) {
  const { rowCount } = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = 'drogowskaz_app'`)
  if (rowCount === 0) await client.query('CREATE ROLE drogowskaz_app NOLOGIN')
  await client.query(`ALTER ROLE drogowskaz_app LOGIN PASSWORD '${password}'`)
}

/** Roles belong to the whole server: neighbours changing them at the same moment are no fault. */
async function withoutRace(action) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action()
    } catch (error) {
      const raced = ['42710', '23505', 'XX000'].includes(error.code) && attempt < 10
      if (!raced) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt))
    }
  }
}
