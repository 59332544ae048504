import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { fileOfMember, readArchive, readWhole, tableOfMember, verifyArchive } from './backup-format.mjs'
import { PLAIN_TEXT, auditHead, brokenSeal, schemaVersion, tablesOf } from './catalogue.mjs'
import { Failure } from './failure.mjs'
import { migrationsHash } from './migrate.mjs'
import { writeSetup } from './setup-state.mjs'
import { unguarded } from './unguarded-load.mjs'

/**
 * Brings a backup back: all tables in one transaction, so that it succeeds whole or changes nothing.
 * The archive is read and checked twice over: before, by its checksums; after, by counting rows and the audit chain.
 * @param {{ ownerUrl: string, filesDir: string, file: string, force?: boolean, progress?: (text: string) => void,
 *   upgrade: (ownerUrl: string) => Promise<unknown> }} options upgrade brings an empty database to the present schema
 * @returns {Promise<{ rows: number, tables: number, files: number, madeAt: string }>}
 */
export async function restore({
  ownerUrl,
  filesDir,
  file,
  force = false,
  upgrade,
  progress = () => undefined,
}) {
  const { header, manifest } = await verifyArchive(file, (done) => progress(`sprawdzam kopię: ${done}`))
  if (header.schemaVersion !== migrationsHash())
    throw new Failure(
      `Kopia pochodzi z innej wersji programu (${header.migrations.at(-1)?.name ?? 'bez migracji'}) – odtwórz ją tą samą wersją, a potem zaktualizuj program.`,
    )
  await refuseWhenInUse(ownerUrl)
  await upgrade(ownerUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(PLAIN_TEXT)
    await client.query('BEGIN')
    await requireTarget(client, header, force)
    const kept = await loadArchive({ client, file, filesDir, header, manifest, progress })
    await writeSetup(client, { seeding: false, trainingCopy: header.trainingCopy })
    progress('zatwierdzam')
    await client.query('COMMIT')
    removeOthers(filesDir, kept)
    const rows = Object.values(manifest.rows).reduce((all, one) => all + one, 0)
    return { rows, tables: header.tables.length, files: kept.size, madeAt: header.madeAt }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

async function refuseWhenInUse(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query(
      `SELECT count(*)::int AS sessions FROM pg_stat_activity WHERE datname = current_database() AND usename = 'drogowskaz_app'`,
    )
    if (rows[0].sessions > 0)
      throw new Failure('Program pracuje teraz na tej bazie danych – zatrzymaj go przed odtworzeniem kopii.')
  } finally {
    await client.end()
  }
}

async function requireTarget(client, header, force) {
  const { version } = await schemaVersion(client)
  if (version !== header.schemaVersion) throw new Failure('Baza danych ma inną wersję schematu niż kopia.')
  const tables = await tablesOf(client)
  if (JSON.stringify(tables) !== JSON.stringify(header.tables))
    throw new Failure('Tabele bazy danych różnią się od tabel kopii, choć wersja schematu jest ta sama.')
  if (force) return
  for (const { name } of tables) {
    const { rows } = await client.query(
      `SELECT EXISTS (SELECT 1 FROM public.${client.escapeIdentifier(name)}) AS found`,
    )
    if (rows[0].found)
      throw new Failure(
        `Baza danych nie jest pusta (tabela ${name}) – aby zastąpić jej zawartość kopią, dodaj --force.`,
      )
  }
}

/** @returns {Promise<Set<string>>} the stored files that belong to the backup */
async function loadArchive({ client, file, filesDir, header, manifest, progress }) {
  const tables = header.tables.map(({ name }) => name)
  const kept = new Set()
  await unguarded(client, tables, async () => {
    const names = tables.map((name) => `public.${client.escapeIdentifier(name)}`)
    if (names.length > 0) await client.query(`TRUNCATE ${names.join(', ')}`)
    await loadMembers({ client, file, filesDir, header, kept, progress })
    for (const [name, { value, called }] of Object.entries(manifest.sequences))
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
        `public.${client.escapeIdentifier(name)}`,
        value,
        called,
      ])
    progress('przywracam powiązania')
  })
  progress('sprawdzam wynik')
  await verifyResult(client, header, manifest)
  return kept
}

async function loadMembers({ client, file, filesDir, header, kept, progress }) {
  const loader = tableLoader(client, header)
  let done = 0
  await readArchive(file, async (name, stream) => {
    const table = tableOfMember(name)
    if (table !== null) {
      if (loader.begins(table)) progress(`tabela ${++done} z ${header.tables.length}: ${table}`)
      await loader.add(table, stream)
      return
    }
    const relative = fileOfMember(name)
    if (relative === null) return
    if (kept.size % 50 === 0) progress(`plik ${kept.size + 1}`)
    await storeFile(path.join(filesDir, relative), await readWhole(stream))
    kept.add(relative)
  })
  await loader.finish()
}

/** All parts of a table go through one COPY, so that rows may refer to rows of a later part. */
function tableLoader(client, header) {
  const shapes = new Map(header.tables.map((table) => [table.name, table]))
  let current = null
  const finish = async () => {
    if (!current) return
    current.input.push(null)
    await current.done
    current = null
  }
  const open = async (name) => {
    await finish()
    const shape = shapes.get(name)
    if (!shape) throw new Failure(`Kopia zawiera nieznaną tabelę ${name}.`)
    const list = shape.columns.map((column) => client.escapeIdentifier(column)).join(', ')
    const sink = client.query(copyFrom(`COPY public.${client.escapeIdentifier(name)} (${list}) FROM STDIN`))
    const input = new Readable({ read: () => current?.wanted() })
    current = { name, input, wanted: () => undefined, done: pipeline(input, sink) }
    current.done.catch(() => current?.wanted())
  }
  return {
    begins: (name) => current?.name !== name,
    finish,
    async add(name, stream) {
      if (current?.name !== name) await open(name)
      const { input, done } = current
      for await (const chunk of stream) {
        if (input.destroyed) break
        const wanted = new Promise((resolve) => (current.wanted = resolve))
        if (!input.push(chunk)) await wanted
      }
      if (input.destroyed) await done
    },
  }
}

/** Written before the commit beside what is there: until then the old database still has its files. */
async function storeFile(target, content) {
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 })
  const draft = `${target}.restoring`
  await writeFile(draft, content, { mode: 0o600 })
  await rename(draft, target)
}

async function verifyResult(client, header, manifest) {
  for (const { name } of header.tables) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS found FROM public.${client.escapeIdentifier(name)}`,
    )
    if (rows[0].found !== manifest.rows[name])
      throw new Failure(
        `Po odtworzeniu tabela ${name} ma ${rows[0].found} wierszy zamiast ${manifest.rows[name]}.`,
      )
  }
  if (JSON.stringify(await auditHead(client)) !== JSON.stringify(header.auditHead))
    throw new Failure('Po odtworzeniu koniec łańcucha audytu jest inny niż w kopii.')
  const broken = await brokenSeal(client)
  if (broken !== null)
    throw new Failure(
      `Łańcuch audytu w kopii jest przerwany (pieczęć ${broken}) – dane były zmieniane poza programem.`,
    )
}

/** Files of the replaced content; the new database knows nothing of them. */
function removeOthers(filesDir, kept) {
  if (!existsSync(filesDir)) return
  for (const entry of readdirSync(filesDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const full = path.join(entry.parentPath ?? entry.path, entry.name)
    if (!kept.has(path.relative(filesDir, full).split(path.sep).join('/'))) rmSync(full, { force: true })
  }
}
