import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkDatabaseUrl } from './database-connection.mjs'
import { Failure } from './failure.mjs'
import { installJobQueue } from './job-queue.mjs'
import { migrate, openAppRole } from './migrate.mjs'
import { FIRST_PASSWORD_FILE, ROOT } from './paths.mjs'
import { ensureDatabase, startPostgres } from './postgres.mjs'
import { runNode, typescriptArgs } from './processes.mjs'
import { secrets } from './secrets.mjs'
import { isEmpty, rememberSetup, setupState, wipe } from './setup-state.mjs'

export const DATABASE = 'drogowskaz'
const SEED = 'prisma/seed/seed.ts'

/**
 * The server to work on: the one of DATABASE_URL, else the embedded one of this checkout.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ ownerUrl: string, embedded: boolean, stop: () => Promise<void> }>}
 */
export async function openServer(env = process.env) {
  if (env.DATABASE_URL) {
    await checkDatabaseUrl(env.DATABASE_URL)
    return { ownerUrl: env.DATABASE_URL, embedded: false, stop: async () => undefined }
  }
  const server = await startPostgres({ name: 'pg' })
  try {
    await ensureDatabase(server, DATABASE)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { ownerUrl: server.url(DATABASE), embedded: true, stop: server.stop }
}

/**
 * Brings the schema, the application's role and the job queue up to date.
 * @param {string} ownerUrl
 * @param {{ env?: NodeJS.ProcessEnv, progress?: (text: string) => void }} [options]
 * @returns {Promise<{ appUrl: string, applied: string[] }>}
 */
export async function upgradeSchema(ownerUrl, { env = process.env, progress = () => undefined } = {}) {
  if ((await setupState(ownerUrl)).seeding) await wipe(ownerUrl)
  const applied = await migrate(ownerUrl, {
    onProgress: (done, all, name) => progress(`migracja ${done + 1} z ${all}: ${name}`),
  })
  const appUrl = env.APP_DATABASE_URL ?? (await openAppRole(ownerUrl, secrets().appPassword))
  await installJobQueue(ownerUrl)
  await checkDatabaseUrl(appUrl, 'APP_DATABASE_URL')
  return { appUrl, applied }
}

/** Does the database wait for its first data? */
export const needsSeed = async (ownerUrl) => existsSync(path.join(ROOT, SEED)) && (await isEmpty(ownerUrl))

/**
 * Loads reference data and, unless DEMO=0, the demo town. Killed half way, the next start begins it anew.
 * @param {string} ownerUrl
 * @param {NodeJS.ProcessEnv} env environment of the application
 * @param {(text: string) => void} progress
 */
export async function seed(ownerUrl, env, progress) {
  const trainingCopy = env.DEMO !== '0'
  await rememberSetup(ownerUrl, { seeding: true, trainingCopy })
  await runNode('seed', typescriptArgs(SEED), {
    env: {
      FIRST_PASSWORD_FILE,
      ...env,
      DATABASE_URL: ownerUrl,
      TRAINING_COPY: trainingCopy ? '1' : '0',
    },
    whatFailed: 'Nie udało się wczytać danych początkowych',
    onOutput: (text) => {
      const line = lastOwnLine(text)
      if (line) progress(line.slice(0, 80))
    },
  })
  if (await isEmpty(ownerUrl)) throw new Failure('Dane początkowe nie założyły żadnego konta.')
  await rememberSetup(ownerUrl, { seeding: false, trainingCopy })
}

/**
 * The newest line a program said of its work; warnings of Node itself, in English and in brackets, are for the log.
 * @param {string} text
 * @returns {string | undefined}
 */
export const lastOwnLine = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('('))
    .at(-1)
