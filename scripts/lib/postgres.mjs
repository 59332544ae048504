import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Failure } from './failure.mjs'
import { alone, holders, livingProcess } from './holders.mjs'
import { serverAccount, serverHome } from './paths.mjs'
import { freePort } from './ports.mjs'
import { runnableBinaries } from './postgres-binaries.mjs'

const OWNER = 'drogowskaz'
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Nothing typed by users may reach the server's log: no statements, no details of failed rows. */
const DISCREET = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_statement=none']
/** For data that may be lost: tests only. */
export const FAST_AND_LOOSE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

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
    const started = running ?? (await launch(place))
    users.join()
    return { ...started, reused: running !== null }
  })
  const password = readFileSync(passwordFile(place), 'utf8').trim()
  return {
    ...server,
    url: (database) => `postgresql://${OWNER}:${password}@127.0.0.1:${server.port}/${database}`,
    stop: () =>
      alone(`${place.dir}.lock`, async () => {
        users.leave()
        if (users.others().length === 0) await stopServer(server.pid)
      }),
  }
}

const passwordFile = (place) => `${place.dir}.password`
const logFile = (place) => `${place.dir}.log`

/** The server a killed (or still living) launcher left running, once it answers; null when there is none. */
async function runningServer(place) {
  const deadline = Date.now() + 90_000
  for (;;) {
    const found = readPidFile(place)
    if (!found) return null
    if (await answers(place, found.port)) return found
    // starting up after a crash, or shutting down: it will answer or go
    if (Date.now() > deadline)
      throw new Failure(
        `Serwer bazy danych (proces ${found.pid}) nie odpowiada – zakończ go i uruchom ponownie.`,
      )
    await pause(100)
  }
}

/** Pid and port of the postmaster, when that pid really is a living PostgreSQL and not a zombie or another program. */
function readPidFile(place) {
  let lines
  try {
    lines = readFileSync(path.join(place.dir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  return livingProcess(pid)?.name.startsWith('postgres') ? { pid, port: Number(lines[3]) || 0 } : null
}

/**
 * After a restart of the machine the pid of the file may belong to another program, at which PostgreSQL would stop for
 * ever. A file whose process is gone stays: PostgreSQL looks by it for remains of the old server.
 */
function forgetStranger(place) {
  const file = path.join(place.dir, 'postmaster.pid')
  if (!existsSync(file)) return
  const stranger = livingProcess(Number(readFileSync(file, 'utf8').split('\n')[0]))
  if (stranger && !stranger.name.startsWith('postgres')) rmSync(file)
}

async function answers(place, port) {
  if (!port) return false
  const password = readFileSync(passwordFile(place), 'utf8').trim()
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: OWNER,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (error.code === '28P01')
      throw new Failure(`Hasło w pliku ${passwordFile(place)} nie pasuje do bazy danych w ${place.dir}.`)
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function launch(place) {
  const account = serverAccount(place.dir)
  const binaries = runnableBinaries(account, place.home)
  if (!existsSync(path.join(place.dir, 'PG_VERSION'))) initialise(place, account, binaries)
  else if (!existsSync(passwordFile(place)))
    throw new Failure(`Brakuje pliku ${passwordFile(place)} z hasłem do bazy danych w ${place.dir}.`)
  forgetStranger(place)
  for (let attempt = 1; ; attempt++) {
    const outcome = await spawnServer(place, account, binaries)
    if (outcome.pid) return outcome
    if (attempt >= 60) throw new Failure(explain(outcome.log, place))
    // After kill -9 the old process may linger as a zombie or its memory segment be released late; a port may be lost.
    if (!/already exists|pre-existing shared memory|could not create any TCP\/IP/.test(outcome.log))
      throw new Failure(explain(outcome.log, place))
    await pause(250)
  }
}

/** Everything PostgreSQL is run with: an ordinary account, no locale of the machine, no folder of ours. */
const runAs = (account) => ({
  cwd: '/',
  env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' },
  ...(account ? { uid: account.uid, gid: account.gid } : {}),
})

/** initdb into a folder beside, renamed when complete: killed half way it starts anew. */
function initialise(place, account, binaries) {
  const draft = `${place.dir}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  if (!existsSync(passwordFile(place)))
    writeFileSync(passwordFile(place), randomBytes(24).toString('hex'), { mode: 0o600 })
  chmodSync(passwordFile(place), 0o600)
  const handed = `${place.dir}.handed-password` // initdb runs as another account: it gets its own short-lived copy
  writeFileSync(handed, readFileSync(passwordFile(place)), { mode: 0o600 })
  if (account) for (const file of [draft, handed]) chownSync(file, account.uid, account.gid)
  const options = ['-D', draft, '-U', OWNER, '--pwfile', handed, '-A', 'scram-sha-256', '-E', 'UTF8']
  const locale = ['--locale-provider=icu', '--icu-locale=pl-PL', '--locale=C', '--no-instructions']
  const result = spawnSync(path.join(binaries, 'bin', 'initdb'), [...options, ...locale], {
    ...runAs(account),
    encoding: 'utf8',
  })
  rmSync(handed, { force: true })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Failure(explain(result.stderr, place))
  renameSync(draft, place.dir)
}

async function spawnServer(place, account, binaries) {
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    ...DISCREET,
    ...place.settings,
  ]
  const log = openSync(logFile(place), 'w', 0o600)
  const child = spawn(
    path.join(binaries, 'bin', 'postgres'),
    ['-D', place.dir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // its own process group: Ctrl+C in the terminal reaches the launcher, which stops the server last
    { ...runAs(account), detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  let ended = false
  child.on('error', () => (ended = true))
  child.on('exit', () => (ended = true))
  const deadline = Date.now() + 120_000
  while (!ended && Date.now() < deadline) {
    if (await answers(place, port)) {
      child.unref()
      return { pid: child.pid, port, log: '' }
    }
    await pause(30)
  }
  if (!ended) child.kill('SIGKILL')
  return { pid: null, port, log: readFileSync(logFile(place), 'utf8') }
}

function explain(log, place) {
  const reason = log
    .split('\n')
    .filter((line) => /FATAL|PANIC|error:|HINT/.test(line))
    .slice(0, 2)
    .join(' ')
    .trim()
  if (/No space left on device/.test(log))
    return 'Brak miejsca na dysku – baza danych nie może się uruchomić.'
  if (/data directory .* has (wrong ownership|invalid permissions)|Permission denied/.test(log))
    return `Folder bazy danych ${place.dir} należy do innego konta – uruchom program z konta, które go założyło.`
  if (/database files are incompatible/.test(log))
    return `Folder ${place.dir} założyła inna wersja PostgreSQL – odtwórz bazę z kopii zapasowej w nowym folderze.`
  return `Baza danych nie uruchomiła się: ${reason || 'bez podania przyczyny'} (dziennik: ${logFile(place)}).`
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
