import { createWriteStream, existsSync, readdirSync, statSync } from 'node:fs'
import { open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import tar from 'tar-stream'
import { FORMAT, HEADER, MANIFEST, sha256, tableMember } from './backup-format.mjs'
import { PLAIN_TEXT, auditHead, schemaVersion, sequencesOf, tablesOf } from './catalogue.mjs'
import { Failure } from './failure.mjs'
import { setupState } from './setup-state.mjs'

const PART_BYTES = 4 * 1024 * 1024

/**
 * Writes everything into one file: one snapshot of all tables, streamed, and the stored files. People may work on.
 * The file appears whole under its name or not at all, readable by its owner only.
 * @param {{ ownerUrl: string, filesDir: string, file: string, force?: boolean, progress?: (text: string) => void }} options
 * @returns {Promise<{ rows: number, tables: number, files: number, bytes: number }>}
 */
export async function backup({ ownerUrl, filesDir, file, force = false, progress = () => undefined }) {
  if (existsSync(file) && !force)
    throw new Failure(`Plik ${file} już istnieje – podaj inną nazwę albo dodaj --force.`)
  if (!existsSync(path.dirname(path.resolve(file))))
    throw new Failure(`Nie ma folderu ${path.dirname(path.resolve(file))}.`)
  const { trainingCopy } = await setupState(ownerUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const draft = `${file}.part`
  const archive = openArchive(draft)
  try {
    await client.query(PLAIN_TEXT)
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const manifest = await writeMembers({ client, archive, filesDir, trainingCopy, progress })
    await archive.close()
    await rename(draft, file)
    const rows = Object.values(manifest.rows).reduce((all, one) => all + one, 0)
    return {
      rows,
      tables: Object.keys(manifest.rows).length,
      files: manifest.files,
      bytes: statSync(file).size,
    }
  } catch (error) {
    archive.abandon()
    await rm(draft, { force: true })
    throw error
  } finally {
    await client.end()
  }
}

async function writeMembers({ client, archive, filesDir, trainingCopy, progress }) {
  const { version, migrations } = await schemaVersion(client)
  if (!version) throw new Failure('W tej bazie danych nie ma jeszcze programu – nie ma czego kopiować.')
  const tables = await tablesOf(client)
  await archive.add(
    HEADER,
    json({
      format: FORMAT,
      madeAt: new Date().toISOString(),
      schemaVersion: version,
      migrations,
      trainingCopy,
      auditHead: await auditHead(client),
      tables,
    }),
  )
  const rows = {}
  for (const [index, table] of tables.entries()) {
    progress(`tabela ${index + 1} z ${tables.length}: ${table.name}`)
    rows[table.name] = await addTable(client, archive, table)
  }
  const sequences = await readSequences(client)
  const files = await addFiles(archive, filesDir, progress)
  const manifest = { rows, sequences, sha256: archive.sums, files }
  await archive.add(MANIFEST, json(manifest))
  return manifest
}

const json = (value) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

/** A tar has to know the size of a member beforehand, so a table goes in parts. */
async function addTable(client, archive, { name, columns }) {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const stream = client.query(copyTo(`COPY public.${client.escapeIdentifier(name)} (${list}) TO STDOUT`))
  let chunks = []
  let bytes = 0
  let part = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes < PART_BYTES) continue
    await archive.add(tableMember(name, part++), Buffer.concat(chunks))
    chunks = []
    bytes = 0
  }
  if (bytes > 0) await archive.add(tableMember(name, part), Buffer.concat(chunks))
  return stream.rowCount
}

async function readSequences(client) {
  const sequences = {}
  for (const name of await sequencesOf(client)) {
    const { rows } = await client.query(
      `SELECT last_value::text AS value, is_called AS called FROM public.${client.escapeIdentifier(name)}`,
    )
    sequences[name] = rows[0]
  }
  return sequences
}

/** Stored files never change: those added after the snapshot do no harm. */
async function addFiles(archive, filesDir, progress) {
  if (!existsSync(filesDir)) return 0
  const files = readdirSync(filesDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(filesDir, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
  for (const [index, file] of files.entries()) {
    if (index % 50 === 0) progress(`plik ${index + 1} z ${files.length}`)
    await archive.add(`files/${file.split(path.sep).join('/')}`, await readFile(path.join(filesDir, file)))
  }
  return files.length
}

function openArchive(file) {
  const pack = tar.pack()
  const gzip = createGzip({ level: 6 })
  const output = createWriteStream(file, { mode: 0o600 })
  let broken = null
  for (const stream of [pack, gzip, output])
    stream.on('error', (error) => {
      broken ??= error
      for (const other of [pack, gzip, output]) other.destroy()
    })
  pack.pipe(gzip).pipe(output)
  const written = finished(output)
  written.catch(() => undefined)
  /** @type {Record<string, string>} */
  const sums = {}
  return {
    sums,
    async add(name, content) {
      if (broken) throw broken
      const member = new Promise((resolve, reject) => {
        pack.entry({ name, size: content.length, mode: 0o600, mtime: new Date(0) }, content, (error) =>
          error ? reject(error) : resolve(undefined),
        )
      })
      await Promise.race([member, written])
      if (broken) throw broken
      if (name !== MANIFEST) sums[name] = sha256(content)
      if (output.writableNeedDrain || gzip.writableNeedDrain) await drained(gzip, output)
    },
    async close() {
      pack.finalize()
      await written
      const handle = await open(file, 'r+')
      await handle.sync()
      await handle.close()
    },
    abandon: () => [pack, gzip, output].forEach((stream) => stream.destroy()),
  }
}

const drained = (gzip, output) =>
  new Promise((resolve) => {
    const stream = gzip.writableNeedDrain ? gzip : output
    stream.once('drain', resolve)
    stream.once('close', resolve)
  })
