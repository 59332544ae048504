import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { contentHash } from './build.mjs'
import { withConnection } from './database-connection.mjs'
import { alone } from './holders.mjs'
import { installJobQueue } from './job-queue.mjs'
import { migrate, openAppRole } from './migrate.mjs'
import { DATA } from './paths.mjs'
import { runNode, typescriptArgs } from './processes.mjs'

const SEED = 'prisma/seed/seed.ts'
const TOLD_FROM = ['src', 'prisma', 'package-lock.json']
const FILES = path.join(DATA, 'test-town')
const APP_PASSWORD = 'testowehaslo'

/** @typedef {{ ownerUrl: string, appUrl: string }} TownDatabase */

/**
 * The demo town told once for a state of the sources and a day, kept on the server of the tests as a template: a run of
 * browser tests copies it instead of telling it again. Told beside the build, it takes a processor the build leaves free.
 * @param {string} maintenance the owner's connection to the server
 * @param {string} now the day it is told for
 * @returns {Promise<{ template: string, files: string }>}
 */
export async function toldTown(maintenance, now) {
  const mark = `${contentHash(TOLD_FROM).slice(0, 16)}_${now.slice(0, 10).replaceAll('-', '')}`
  const template = `drogowskaz_town_${mark}`
  const files = path.join(FILES, mark)
  await alone(
    path.join(DATA, 'test-town.lock'),
    async () => {
      if ((await isThere(maintenance, template)) && existsSync(files)) return
      await forgetLeft(maintenance)
      await tell(maintenance, template, files, now)
    },
    300_000,
  )
  return { template, files }
}

/**
 * A database of the run's own, copied from the told town, and its files copied into a folder.
 * @param {string} maintenance
 * @param {{ template: string, files: string }} town
 * @param {{ name: string, files: string }} into
 * @returns {Promise<TownDatabase>}
 */
export async function copyTown(maintenance, town, into) {
  await withConnection(maintenance, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${into.name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${into.name} TEMPLATE ${town.template} STRATEGY FILE_COPY`)
  })
  cpSync(town.files, into.files, { recursive: true })
  const ownerUrl = onDatabase(maintenance, into.name)
  return { ownerUrl, appUrl: await openAppRole(ownerUrl, APP_PASSWORD) }
}

/** Told beside under another name: a town with the final name is always complete. */
async function tell(maintenance, template, files, now) {
  const draft = `${template}_new`
  rmSync(files, { recursive: true, force: true })
  mkdirSync(files, { recursive: true })
  await withConnection(maintenance, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${draft}`)
  })
  const ownerUrl = onDatabase(maintenance, draft)
  await migrate(ownerUrl)
  const appUrl = await openAppRole(ownerUrl, APP_PASSWORD)
  await installJobQueue(ownerUrl)
  await runNode('e2e-seed', typescriptArgs(SEED), {
    env: { ...testEnvironment({ appUrl, files, now }), DATABASE_URL: ownerUrl },
    whatFailed: 'Nie udało się wczytać miasta pokazowego do testów',
  })
  await withConnection(maintenance, async (client) => {
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
    await client.query(`COMMENT ON DATABASE ${template} IS '${new Date().toISOString()}'`)
  })
}

/**
 * What the application under test is told, whatever the machine says.
 * @param {{ appUrl: string, files: string, now: string }} given
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment({ appUrl, files, now }) {
  const secret = 'tajemnica-testow-bez-znaczenia-poza-nimi'
  const env = {
    ...process.env,
    APP_DATABASE_URL: appUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    FILES_DIR: files,
    TRAINING_COPY: '1',
    DROGOWSKAZ_TEST: '1',
    DROGOWSKAZ_NOW: now,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  delete env.DATABASE_URL
  return env
}

const isThere = (maintenance, name) =>
  withConnection(maintenance, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    return rowCount > 0
  })

/** Towns half told by killed runs, and files of towns whose database is gone. */
async function forgetLeft(maintenance) {
  await withConnection(maintenance, async (client) => {
    const { rows } = await client.query(
      `SELECT datname AS name FROM pg_database WHERE datname LIKE 'drogowskaz\\_town\\_%\\_new'`,
    )
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
  for (const mark of existsSync(FILES) ? readdirSync(FILES) : [])
    if (!(await isThere(maintenance, `drogowskaz_town_${mark}`)))
      rmSync(path.join(FILES, mark), { recursive: true, force: true })
}

function onDatabase(url, name) {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.toString()
}
