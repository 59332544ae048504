import { mkdirSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { generateCity } from '../city/generate.mjs'
import { demoPassword, warsawToday } from '../city/make-town.mjs'
import { contentHash } from '../lib/build.mjs'
import { withConnection } from '../lib/database-connection.mjs'
import { upgradeSchema } from '../lib/prepare-database.mjs'
import { ensureDatabase, startPostgres } from '../lib/postgres.mjs'
import { runNode, typescriptArgs } from '../lib/processes.mjs'
import { say, step } from '../lib/steps.mjs'
import { benchFiles, environment } from './application.mjs'

/** Older towns have no proceedings on their way and no visits ahead. */
const FRESH_DAYS = 10

/**
 * A database server of its own, set up as the one of `npm start`; besides, it counts the time of each statement.
 * @returns {Promise<import('../lib/postgres.mjs').EmbeddedServer>}
 */
export const startBenchServer = () =>
  startPostgres({
    name: 'bench-pg',
    settings: ['shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.max=5000'],
  })

/** @typedef {{ ownerUrl: string, appUrl: string, persons: number, madeIn: number | null, size: number }} Town */

/**
 * A town of so many persons: the one of an earlier run while the generator and the calendar have not moved on, else made.
 * @param {Awaited<ReturnType<typeof startBenchServer>>} server
 * @param {{ persons: number, fresh: boolean }} options
 * @returns {Promise<Town>}
 */
export async function benchTown(server, { persons, fresh }) {
  const name = `drogowskaz_bench_${persons}`
  const ownerUrl = server.url(name)
  const mark = JSON.stringify({ generator: contentHash(['scripts/city']), day: warsawToday() })
  let madeIn = null
  if (fresh || !(await isUsable(server, name, mark))) {
    await withConnection(server.url('postgres'), (client) =>
      client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    )
    await ensureDatabase(server, name)
    madeIn = await make(ownerUrl, persons)
    await withConnection(server.url('postgres'), (client) =>
      client.query(`COMMENT ON DATABASE ${name} IS ${client.escapeLiteral(mark)}`),
    )
  } else say(`Miasto ${persons.toLocaleString('pl-PL')} osób jest z wcześniejszego pomiaru.`)
  const { appUrl } = await step('Sprawdzam schemat bazy danych', (progress) =>
    upgradeSchema(ownerUrl, { progress }),
  )
  const size = await withConnection(ownerUrl, async (client) => {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
    await client.query('ANALYZE')
    const { rows } = await client.query('SELECT pg_database_size(current_database())::float8 AS size')
    return rows[0].size
  })
  return { ownerUrl, appUrl, persons, madeIn, size }
}

/** Founds a centre and fills it; gives the seconds the filling took. */
async function make(ownerUrl, persons) {
  const { appUrl } = await upgradeSchema(ownerUrl)
  mkdirSync(benchFiles, { recursive: true, mode: 0o700 })
  const password = demoPassword()
  await step('Zakładam ośrodek', () =>
    runNode('bench-found', typescriptArgs('scripts/bench/found-centre.ts'), {
      env: environment(appUrl, { ADMIN_PASSWORD: password }),
      whatFailed: 'Nie udało się założyć ośrodka do pomiaru',
    }),
  )
  const started = performance.now()
  await step(`Generuję miasto: ${persons.toLocaleString('pl-PL')} osób`, (progress) =>
    generateCity({
      ownerUrl,
      filesDir: benchFiles,
      password,
      persons,
      seed: 1,
      today: warsawToday(),
      progress,
    }),
  )
  return (performance.now() - started) / 1000
}

async function isUsable(server, name, mark) {
  const kept = await withConnection(server.url('postgres'), async (client) => {
    const { rows } = await client.query(
      `SELECT shobj_description(oid, 'pg_database') AS mark FROM pg_database WHERE datname = $1`,
      [name],
    )
    return rows[0]?.mark ?? null
  })
  if (!kept) return false
  const was = JSON.parse(kept)
  const now = JSON.parse(mark)
  const age = (Date.parse(now.day) - Date.parse(was.day)) / 86_400_000
  return was.generator === now.generator && age <= FRESH_DAYS
}
