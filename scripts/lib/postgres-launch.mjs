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
import { Failure } from './failure.mjs'
import { serverAccount } from './paths.mjs'
import { freePort } from './ports.mjs'
import { runnableBinaries } from './postgres-binaries.mjs'
import { OWNER, answers, forgetStranger, logFile, passwordFile, pause } from './postgres-state.mjs'

/** Nothing typed by users may reach the server's log: no statements, no details of failed rows. */
const DISCREET = ['log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_statement=none']

/**
 * Starts a server for the data of the place, making them first where there are none.
 * @param {import('./postgres-state.mjs').Place} place
 * @returns {Promise<{ pid: number, port: number }>}
 */
export async function launchServer(place) {
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
