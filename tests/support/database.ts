import pg from 'pg'
import { inject } from 'vitest'

/** A database of one test file: a copy of the migrated template. */
export interface TestDatabase {
  /** Connection of the owner, who may do everything (also look past the application's rights). */
  ownerUrl: string
  /** Connection of the application's role. */
  appUrl: string
  /** Removes the database; call it in `afterAll`. */
  drop: () => Promise<void>
}

let made = 0

/**
 * Makes a fresh, migrated, empty database (0.05 s in memory). Each test file takes its own, so files run side by side.
 *
 * ```ts
 * const database = await testDatabase()
 * afterAll(() => database.drop())
 * ```
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = `drogowskaz_test_${process.pid}_${++made}_${Date.now().toString(36)}`
  // copied as files: nothing of it need survive a crash
  await onServer(server.ownerUrl, `CREATE DATABASE ${name} TEMPLATE ${server.template} STRATEGY FILE_COPY`)
  const owner = new URL(server.ownerUrl)
  owner.pathname = `/${name}`
  const app = new URL(owner)
  app.username = 'drogowskaz_app'
  app.password = server.appPassword
  return {
    ownerUrl: owner.toString(),
    appUrl: app.toString(),
    drop: () => onServer(server.ownerUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
