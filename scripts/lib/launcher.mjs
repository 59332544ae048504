import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildApplication, buildIsFresh, clientIsFresh, generateClient } from './build.mjs'
import { dependenciesInstalled, installDependencies } from './dependencies.mjs'
import { Failure } from './failure.mjs'
import { tryLock } from './holders.mjs'
import { DATA, FIRST_PASSWORD_FILE, ROOT } from './paths.mjs'
import { portState } from './ports.mjs'
import { onRequestToEnd, stopChildren } from './processes.mjs'
import { secrets } from './secrets.mjs'
import { serve } from './serve.mjs'
import { address, filesDir, loadEnvFile, requireDiskSpace, requireProductionVariables } from './settings.mjs'
import { say, step } from './steps.mjs'
import { trustedProxies } from './trusted-proxy.mjs'
import { webProcesses } from './web-processes.mjs'
// Only what needs no package may be imported above: packages may not be installed yet.

const DEMO_ACCOUNTS = 'prisma/seed/demo-accounts.json'

/** @typedef {import('./settings.mjs').Mode} Mode */

/**
 * Brings the whole application up and stays until it is told to end.
 * @param {Mode} mode start: build and serve; dev: serve with reloading; production: a container with everything built
 */
export async function launch(mode) {
  const ending = endOnRequest()
  try {
    await Promise.race([bringUp(mode, ending), ending.requested])
    await ending.requested
  } finally {
    await ending.end()
  }
}

/** What must be undone at the end, in reverse order; a request to end interrupts whatever is going on. */
function endOnRequest() {
  const undo = []
  let ask
  const requested = new Promise((resolve) => (ask = resolve))
  const state = { asked: false, serving: false }
  onRequestToEnd((signal) => {
    state.asked = true
    if (state.serving) say('\nZatrzymuję…')
    else process.exitCode = signal === 'SIGINT' ? 130 : 143
    ask(signal)
  })
  return {
    state,
    requested,
    ask: () => ask('failure'),
    onEnd: (action) => undo.push(action),
    async end() {
      state.asked = true
      await stopChildren()
      for (const action of undo.reverse()) await action()
    },
  }
}

/** @param {Mode} mode @param {ReturnType<typeof endOnRequest>} ending */
async function bringUp(mode, ending) {
  const continueUnlessEnding = async (result) => {
    if (ending.state.asked) await new Promise(() => undefined) // the race in launch() goes on without us
    return result
  }
  const run = async (title, action) => continueUnlessEnding(await step(title, action).catch(continueOrThrow))
  const continueOrThrow = async (error) => {
    if (ending.state.asked) await new Promise(() => undefined)
    throw error
  }

  loadEnvFile()
  if (mode === 'production') requireProductionVariables()
  // wrong ones are told now, not after the work
  webProcesses()
  trustedProxies()
  const where = address()
  mkdirSync(DATA, { recursive: true, mode: 0o755 })
  for (const folder of [ROOT, DATA]) requireDiskSpace(folder)
  if (mode !== 'production') ending.onEnd(onlyOne(mode).release)
  await requireFreePort(where)
  if (mode !== 'production' && !dependenciesInstalled())
    await run('Instaluję zależności', installDependencies)

  const prepare = await import('./prepare-database.mjs')
  let server, appUrl
  const database = {
    title: 'Uruchamiam bazę danych i sprawdzam jej schemat',
    action: async (progress) => {
      server = await prepare.openServer()
      ending.onEnd(server.stop)
      appUrl = (await prepare.upgradeSchema(server.ownerUrl, { progress })).appUrl
    },
  }
  const client = { title: 'Generuję klienta bazy danych', action: generateClient }
  const wantsClient = mode !== 'production' && !clientIsFresh()
  let build = wantsClient ? undefined : beginBuild(mode) // it needs the client, not the database
  await run(...together(wantsClient ? [database, client] : [database]))
  if (wantsClient) build = beginBuild(mode)
  const env = applicationEnv({ appUrl, where, mode })
  const parts = []
  if (await prepare.needsSeed(server.ownerUrl))
    parts.push({
      title: env.DEMO === '0' ? 'Wczytuję dane początkowe' : 'Wczytuję miasto pokazowe',
      action: (progress) => prepare.seed(server.ownerUrl, env, progress),
    })
  if (build) parts.push({ title: 'Buduję aplikację', action: build })
  if (parts.length > 0) await run(...together(parts))
  const { setupState } = await import('./setup-state.mjs')
  const { trainingCopy } = await setupState(server.ownerUrl)
  env.TRAINING_COPY = trainingCopy ? '1' : '0'

  await requireFreePort(where)
  await run('Uruchamiam aplikację', () => serve({ mode, env, where, ending }))
  ending.state.serving = true
  announce(where, trainingCopy)
}

/**
 * Begins to build when sources changed; the answer is the rest of that work, to be told of and waited for in a later step.
 * @param {Mode} mode
 * @returns {((progress: (text: string) => void) => Promise<void>) | undefined}
 */
function beginBuild(mode) {
  const distDir = process.env.NEXT_DIST_DIR ?? '.next'
  if (mode !== 'start' || buildIsFresh(distDir)) return undefined
  let tell = () => undefined
  const built = buildApplication({ distDir, progress: (text) => tell(text) })
  built.catch(() => undefined) // heard of by the step that waits for it
  return (progress) => {
    tell = progress
    return built
  }
}

/**
 * Work that does not wait for each other as one step: neither keeps two processors busy. Each tells where it is.
 * @param {{ title: string, action: (progress: (text: string) => void) => Promise<unknown> }[]} parts
 * @returns {[string, (progress: (text: string) => void) => Promise<unknown>]}
 */
function together(parts) {
  const [first, ...rest] = parts.map(({ title }) => title)
  const title = [first, ...rest.map((one) => one.charAt(0).toLowerCase() + one.slice(1))].join(', ')
  const where = parts.map(() => '')
  const action = (progress) =>
    Promise.all(
      parts.map((part, at) =>
        part.action((text) => {
          where[at] = text
          progress(where.filter(Boolean).join('; '))
        }),
      ),
    )
  return [title, action]
}

/** Two launchers in one checkout would rebuild under each other. */
function onlyOne(mode) {
  const lock = tryLock(path.join(DATA, `${mode}.lock`))
  if ('release' in lock) return lock
  throw new Failure(
    `Program już działa w tym folderze (proces ${lock.heldBy}) – zatrzymaj go, zanim uruchomisz drugi raz.`,
  )
}

async function requireFreePort({ port, host }) {
  let state
  try {
    state = await portState(port, host)
  } catch (error) {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new Failure(`Ten komputer nie ma adresu ${host} podanego w HOST.`, { cause: error })
    throw error
  }
  if (state === 'taken')
    throw new Failure(
      `Port ${port} jest zajęty – zwolnij go albo podaj inny, np. PORT=${port + 1} npm start.`,
    )
  if (state === 'forbidden')
    throw new Failure(`Port ${port} wymaga uprawnień administratora – podaj inny, np. PORT=3000.`)
}

/** The application's environment: never the owner's connection. */
function applicationEnv({ appUrl, where, mode }) {
  const authSecret = process.env.AUTH_SECRET || secrets().authSecret
  const env = {
    ...process.env,
    APP_DATABASE_URL: appUrl,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
    NEXTAUTH_URL: where.url,
    PORT: String(where.port),
    HOST: where.host,
    FILES_DIR: filesDir(),
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    ...(mode === 'production' ? { DEMO: process.env.DEMO || '0' } : {}),
  }
  delete env.DATABASE_URL
  mkdirSync(env.FILES_DIR, { recursive: true, mode: 0o700 })
  return env
}

function announce(where, trainingCopy) {
  say(`\nDrogowskaz działa: ${where.url}`)
  if (trainingCopy) say(demoAccounts())
  else if (existsSync(FIRST_PASSWORD_FILE))
    say(`Hasło pierwszego administratora: ${FIRST_PASSWORD_FILE} (usuń ten plik po zalogowaniu).`)
  say('Aby zakończyć, naciśnij Ctrl+C.')
}

/** The list to print under the address: login, position and name of each demo account. */
function demoAccounts() {
  const file = path.join(ROOT, DEMO_ACCOUNTS)
  if (!existsSync(file)) return ''
  const content = JSON.parse(readFileSync(file, 'utf8'))
  const accounts = Array.isArray(content) ? content : content.accounts
  const password = content.password ?? accounts.find((account) => account.password)?.password
  const width = Math.max(...accounts.map(({ login }) => login.length))
  const lines = accounts.map(
    ({ login, position, name }) => `  ${login.padEnd(width)}  ${position}${name ? ` – ${name}` : ''}`,
  )
  return [
    'Kopia szkoleniowa z wymyślonymi osobami. Konta pokazowe:',
    ...lines,
    `Hasło każdego konta: ${password}\n`,
  ].join('\n')
}
