import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withConnection } from './database-connection.mjs'
import { Failure } from './failure.mjs'
import { ROOT } from './paths.mjs'
import { freePort } from './ports.mjs'
import { spawnNode, stopChildren, lastLines, typescriptArgs } from './processes.mjs'
import { startTestPostgres } from './test-postgres.mjs'
import { copyTown, testEnvironment, toldTown } from './test-town.mjs'

const WORKER = 'src/platform/jobs/worker.ts'

/** The day of every browser test: a working Thursday, so that terms and worklists do not depend on when tests run. */
export const FROZEN_NOW = '2026-03-12T09:00:00+01:00'

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
    const maintenance = await testServer(undo)
    const files = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-e2e-'))
    undo.push(async () => rmSync(files, { recursive: true, force: true }))
    const name = `drogowskaz_test_${process.pid}_e2e`
    undo.push(() =>
      withConnection(maintenance, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
    )
    const { ownerUrl, appUrl } = await copyTown(maintenance, await toldTown(maintenance, now), {
      name,
      files,
    })
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const env = { ...testEnvironment({ appUrl, files, now }), NEXTAUTH_URL: url, NEXT_DIST_DIR: distDir }
    if (existsSync(path.join(ROOT, WORKER))) spawnNode('e2e-worker', typescriptArgs(WORKER), { env })
    await serve(env, port)
    return { url, ownerUrl, now, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The server of the tests: the given one, else the embedded one. @param {(() => Promise<unknown>)[]} undo */
async function testServer(undo) {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL
  const server = await startTestPostgres()
  undo.push(server.stop)
  return server.url('postgres')
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
