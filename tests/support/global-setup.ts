import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { alone } from '../../scripts/lib/holders.mjs'
import { installJobQueue } from '../../scripts/lib/job-queue.mjs'
import { migrate, migrationsHash, openAppRole, readMigrations } from '../../scripts/lib/migrate.mjs'
import { DATA } from '../../scripts/lib/paths.mjs'
import { startTestPostgres } from '../../scripts/lib/test-postgres.mjs'

/** The application's role on the test server; the server is thrown away and listens on this machine only. */
export const TEST_APP_PASSWORD = 'testowehaslo'

/** Raise it when the template holds something besides migrations that changed. */
const TEMPLATE_EDITION = 2

declare module 'vitest' {
  interface ProvidedContext {
    /** Owner's connection to the maintenance database of the test server, and the migrated template. */
    testServer: { ownerUrl: string; template: string; appPassword: string }
  }
}

/**
 * Gives integration tests a real PostgreSQL with one migrated template database, which each test file copies.
 * Uses the server of TEST_DATABASE_URL, else starts the embedded one.
 */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given
    ? { url: (name: string) => onDatabase(given, name), stop: async () => undefined }
    : await startTestPostgres()
  const template = `drogowskaz_template_${migrationsHash(readMigrations())}_${TEMPLATE_EDITION}`
  await alone(`${DATA}/test-template.lock`, async () => {
    await forgetOld(server.url('postgres'), template)
    await ensureTemplate(server.url, template)
  })
  project.provide('testServer', {
    ownerUrl: server.url('postgres'),
    template,
    appPassword: TEST_APP_PASSWORD,
  })
  return () => server.stop()
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}

async function withClient<T>(url: string, action: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await action(client)
  } finally {
    await client.end()
  }
}

/** Migrated beside under another name, so that a template with the final name is always complete. */
async function ensureTemplate(url: (name: string) => string, template: string): Promise<void> {
  const draft = `${template}_new`
  const exists = await withClient(url('postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
    if (found.rowCount) return true
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${draft}`)
    return false
  })
  if (!exists) await migrate(url(draft))
  await openAppRole(url('postgres'), TEST_APP_PASSWORD)
  if (exists) return
  await installJobQueue(url(draft))
  await withClient(url('postgres'), async (client) => {
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
    await client.query(`COMMENT ON DATABASE ${template} IS '${new Date().toISOString()}'`)
  })
}

/** Databases of killed runs, and templates of other migrations older than a day. */
async function forgetOld(url: string, template: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; made: string | null }>(
      `SELECT datname AS name, shobj_description(oid, 'pg_database') AS made FROM pg_database
       WHERE datname LIKE 'drogowskaz\\_t%'`,
    )
    const dayAgo = new Date(Date.now() - 24 * 3600 * 1000).toISOString()
    const old = rows.filter(({ name, made }) => {
      const run = /^drogowskaz_test_(\d+)_/.exec(name)
      if (run) return !isAlive(Number(run[1]))
      return name !== template && made !== null && made < dayAgo
    })
    for (const { name } of old) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
