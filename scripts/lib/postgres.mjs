import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { alone, holders, livingProcess } from './holders.mjs'
import { serverHome } from './paths.mjs'
import { launchServer } from './postgres-launch.mjs'
import { OWNER, passwordFile, pause, runningServer } from './postgres-state.mjs'

/** How many times this process uses a server; others see only the process. @type {Map<string, number>} */
const uses = new Map()

/**
 * @typedef {object} EmbeddedServer
 * @property {(database: string) => string} url owner's (superuser's) address of a database on this server
 * @property {number} port
 * @property {number} pid
 * @property {boolean} reused an already running server was taken over
 * @property {() => Promise<void>} stop leaves the server; the last to leave stops it
 */

/**
 * Starts – or joins – the PostgreSQL server of this checkout. Killed at any moment it starts again.
 * @param {{ name?: string, settings?: string[], home?: string }} [options] name: folder of the data, e.g. `pg`, `test-pg`
 * @returns {Promise<EmbeddedServer>}
 */
export async function startPostgres({ name = 'pg', settings = [], home = serverHome() } = {}) {
  const place = { name, home, dir: path.join(home, name), settings }
  mkdirSync(home, { recursive: true, mode: 0o755 })
  const users = holders(`${place.dir}.users`)
  const server = await alone(`${place.dir}.lock`, async () => {
    const running = await runningServer(place)
    const started = running ?? (await launchServer(place))
    users.join()
    uses.set(place.dir, (uses.get(place.dir) ?? 0) + 1)
    return { ...started, reused: running !== null }
  })
  const password = readFileSync(passwordFile(place), 'utf8').trim()
  return {
    ...server,
    url: (database) => `postgresql://${OWNER}:${password}@127.0.0.1:${server.port}/${database}`,
    stop: () =>
      alone(`${place.dir}.lock`, async () => {
        uses.set(place.dir, uses.get(place.dir) - 1)
        if (uses.get(place.dir) > 0) return
        users.leave()
        if (users.others().length === 0) await stopServer(server.pid)
      }),
  }
}

/** Fast shutdown, then an immediate one; the data survive both. */
async function stopServer(pid) {
  const steps = [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ]
  for (const [signal, patience] of steps) {
    const deadline = Date.now() + patience
    if (!livingProcess(pid)) return
    process.kill(pid, signal)
    while (Date.now() < deadline) {
      if (!livingProcess(pid)) return
      await pause(25)
    }
  }
}

/**
 * Creates the database when it is missing.
 * @param {EmbeddedServer} server
 * @param {string} database
 */
export async function ensureDatabase(server, database) {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`)
  } catch (error) {
    if (error.code !== '42P04' && error.code !== '23505') throw error // made by a neighbour just now
  } finally {
    await client.end()
  }
}
