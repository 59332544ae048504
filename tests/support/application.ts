import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { disconnect } from '@/platform/db/client'
import { forgetEnv } from '@/platform/env'
import { testDatabase, type TestDatabase } from './database'

/**
 * Gives the test file its own database and file store and points the platform at them, as the application's role.
 * Call it once at the top of the file; `database()` is there inside tests and hooks.
 */
export function applicationUnderTest(): { database: () => TestDatabase } {
  let database: TestDatabase | null = null
  const files = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-test-'))
  beforeAll(async () => {
    database = await testDatabase()
    process.env.APP_DATABASE_URL = database.appUrl
    process.env.AUTH_SECRET = 'tajemnica-testow-bez-znaczenia-poza-nimi'
    process.env.FILES_DIR = files
    forgetEnv()
  })
  afterAll(async () => {
    await disconnect()
    await database?.drop()
    rmSync(files, { recursive: true, force: true })
  })
  return {
    database() {
      if (!database) throw new Error('the test database is not there before beforeAll')
      return database
    },
  }
}
