import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withConnection } from './database-connection.mjs'
import { Failure } from './failure.mjs'
import { MIGRATIONS, migrate, readMigrations } from './migrate.mjs'
import { ensureDatabase, startPostgres } from './postgres.mjs'
import { generateClient } from './build.mjs'
import { onRequestToEnd, programOf, spawnNode } from './processes.mjs'
import { keepIndexes, migrationFolder } from './sql-script.mjs'
import { say, step } from './steps.mjs'

/**
 * Compares a database built from the existing migrations with the models and writes what is missing, to be read and
 * finished by hand (triggers, grants, moved data).
 * @param {string} name verb_noun
 */
export async function writeMigration(name) {
  const server = await startPostgres({ name: 'pg' })
  onRequestToEnd(async () => {
    await server.stop()
    process.exit(130)
  })
  try {
    const { sql, spared, dangerous } = await step('Porównuję modele z migracjami', () => difference(server))
    if (sql === '') {
      say(
        spared.length > 0
          ? `Modele zgadzają się z migracjami (${spared.length} indeksów napisanych ręcznie).`
          : 'Modele zgadzają się z migracjami.',
      )
      return
    }
    const folder = path.join(MIGRATIONS, migrationFolder(nextMoment(), name))
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'migration.sql'), sql)
    say(
      `\n${sql}\nZapisano ${path.relative(process.cwd(), folder)}/migration.sql – przeczytaj i dokończ ręcznie:`,
    )
    say(
      "  nowa tabela: SELECT audit_table('…') albo append_only_table('…'), ograniczenia, indeksy częściowe.",
    )
    for (const index of spared)
      say(`  pominięto usunięcie indeksu ${index}: napisany ręcznie, modele go nie znają.`)
    for (const statement of dangerous)
      say(`  ! gubi dane albo nie uda się na istniejących wierszach: ${oneLine(statement)}`)
    await step('Generuję klienta bazy danych', generateClient)
  } finally {
    await server.stop()
  }
}

const oneLine = (statement) =>
  statement
    .replace(/^--.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160)

/** Always after the last migration, whatever clock it was written by. */
function nextMoment() {
  const last = readMigrations().at(-1)?.name.slice(0, 14)
  if (!last) return new Date()
  const [, y, mo, d, h, mi, s] = /^(....)(..)(..)(..)(..)(..)/.exec(last)
  const after = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s) + 1)
  return new Date(Math.max(Date.now(), after))
}

async function difference(server) {
  const database = `drogowskaz_shadow_${process.pid}`
  await ensureDatabase(server, database)
  try {
    const url = server.url(database)
    await migrate(url)
    return keepIndexes(await engineScript(url), await existingIndexes(url))
  } finally {
    await withConnection(server.url('postgres'), (client) =>
      client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
    )
  }
}

async function engineScript(url) {
  let output = ''
  const args = ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma', '--script']
  const child = spawnNode('diff', [programOf('prisma/build/index.js'), ...args], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      NO_COLOR: '1',
    },
    output: 'pipe',
    onOutput: (text) => (output += text),
  })
  if ((await child.ended) !== 0)
    throw new Failure(`Nie udało się porównać modeli z migracjami:\n${output.trim()}`)
  return output.slice(Math.max(0, output.search(/^--|^(CREATE|ALTER|DROP)/m)))
}

/** Hand-made are those the models cannot express: partial, and on expressions. */
const existingIndexes = (url) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query(
      `SELECT c.relname AS name, pg_get_indexdef(c.oid) AS definition, i.indpred IS NOT NULL OR i.indexprs IS NOT NULL AS "handMade"
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'public'::regnamespace`,
    )
    return rows
  })
