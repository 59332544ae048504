import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withConnection } from './database-connection.mjs'
import { Failure } from './failure.mjs'
import { installJobQueue } from './job-queue.mjs'
import { migrate, openAppRole } from './migrate.mjs'
import { ROOT } from './paths.mjs'
import { freePort } from './ports.mjs'
import { FAST_AND_LOOSE, startPostgres } from './postgres.mjs'
import { runNode, spawnNode, stopChildren, lastLines, typescriptArgs } from './processes.mjs'

const SEED = 'prisma/seed/seed.ts'
const WORKER = 'src/platform/jobs/worker.ts'
const APP_PASSWORD = 'testowehaslo'

/** @typedef {{ url: string, ownerUrl: string, now: string, stop: () => Promise<void> }} TestApplication */

/**
 * The built application on a free port, with a database and a folder of files of its own, holding the demo town, its
 * clock stopped.
 * @param {{ distDir: string, now: string }} options
 * @returns {Promise<TestApplication>}
 */
export async function startTestApplication({ distDir, now }) {
  const undo = []
  const stop = async () => {
    await stopChildren()
    for (const action of undo.reverse()) await action()
  }
  try {
    const ownerUrl = await freshDatabase(undo)
    const files = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-e2e-'))
    undo.push(async () => rmSync(files, { recursive: true, force: true }))
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const env = await environment({ ownerUrl, files, url, now, distDir })
    if (existsSync(path.join(ROOT, SEED)))
      await runNode('e2e-seed', typescriptArgs(SEED), {
        env: { ...env, DATABASE_URL: ownerUrl },
        whatFailed: 'Nie udało się wczytać miasta pokazowego do testów',
      })
    if (existsSync(path.join(ROOT, WORKER))) spawnNode('e2e-worker', typescriptArgs(WORKER), { env })
    await serve(env, port)
    return { url, ownerUrl, now, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** @param {(() => Promise<unknown>)[]} undo */
async function freshDatabase(undo) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? null : await startPostgres({ name: 'test-pg', settings: FAST_AND_LOOSE })
  if (server) undo.push(server.stop)
  const maintenance = given ?? server.url('postgres')
  const name = `drogowskaz_test_${process.pid}_e2e`
  await withConnection(maintenance, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${name}`)
  })
  undo.push(() =>
    withConnection(maintenance, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  )
  const owner = new URL(maintenance)
  owner.pathname = `/${name}`
  return owner.toString()
}

async function environment({ ownerUrl, files, url, now, distDir }) {
  await migrate(ownerUrl)
  const appUrl = await openAppRole(ownerUrl, APP_PASSWORD)
  await installJobQueue(ownerUrl)
  const secret = 'tajemnica-testow-bez-znaczenia-poza-nimi'
  const env = {
    ...process.env,
    APP_DATABASE_URL: appUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: url,
    FILES_DIR: files,
    TRAINING_COPY: '1',
    DROGOWSKAZ_TEST: '1',
    DROGOWSKAZ_NOW: now,
    NEXT_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  }
  delete env.DATABASE_URL
  return env
}

async function serve(env, port) {
  // two processes, as people have it: nothing may be kept in the memory of one that the other needs
  const args = [path.join(ROOT, 'scripts', 'serve-web.mjs'), '127.0.0.1', String(port)]
  const web = spawnNode('e2e-web', args, { env: { ...env, WEB_PROCESSES: '2' } })
  let ended = false
  void web.ended.then(() => (ended = true))
  const deadline = Date.now() + 60_000
  while (!ended && Date.now() < deadline) {
    if (await isHealthy(`http://127.0.0.1:${port}/api/health`)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Failure(`Aplikacja do testów nie odpowiada:\n${lastLines('e2e-web', 30)}`)
}

const isHealthy = (url) =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )
