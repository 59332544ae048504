import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import tar from 'tar-stream'
import { Failure } from './failure.mjs'

/**
 * A backup is a gzipped tar:
 *   header.json                     first: format, schema version, tables with columns, head of the audit chain
 *   tables/<table>/<number>.copy    rows in PostgreSQL's COPY text format, in parts
 *   files/<path>                    the stored files
 *   manifest.json                   last: rows of each table, sequences, sha256 of each member – an archive cut short has none
 */
export const FORMAT = 'drogowskaz-backup-1'
export const HEADER = 'header.json'
export const MANIFEST = 'manifest.json'

/**
 * @typedef {{ name: string, columns: string[] }} TableShape
 * @typedef {{ format: string, madeAt: string, schemaVersion: string, migrations: { name: string, checksum: string }[],
 *   trainingCopy: boolean, auditHead: AuditHead | null, tables: TableShape[] }} Header
 * @typedef {{ seals: number, hash: string | null, entries: number }} AuditHead
 * @typedef {{ rows: Record<string, number>, sequences: Record<string, { value: string, called: boolean }>,
 *   sha256: Record<string, string>, files: number }} Manifest
 */

export const sha256 = (content) => createHash('sha256').update(content).digest('hex')

export const tableMember = (table, part) => `tables/${table}/${String(part).padStart(6, '0')}.copy`

/** @returns {string | null} the table a member belongs to */
export const tableOfMember = (name) => /^tables\/([^/]+)\/\d+\.copy$/.exec(name)?.[1] ?? null

/**
 * The path of a stored file, checked: an archive must not write outside the folder of files.
 * @returns {string | null}
 */
export function fileOfMember(name) {
  if (!name.startsWith('files/')) return null
  const relative = name.slice('files/'.length)
  const safe = relative && !relative.split('/').some((part) => part === '' || part === '.' || part === '..')
  if (!safe || relative.includes('\0') || relative.includes('\\'))
    throw new Failure(`Kopia zawiera niedozwoloną ścieżkę pliku: ${name}.`)
  return relative
}

/**
 * Reads the members one by one; the visitor must consume each stream.
 * @param {string} file
 * @param {(name: string, stream: import('node:stream').Readable) => Promise<void>} visit
 */
export async function readArchive(file, visit) {
  const extract = tar.extract()
  const feeding = pipeline(createReadStream(file), createGunzip(), extract)
  feeding.catch(() => undefined) // reported below, with the reading
  try {
    for await (const entry of extract) {
      if (entry.header.type !== 'file')
        throw new Failure(`Kopia zawiera niedozwolony wpis: ${entry.header.name}.`)
      await visit(entry.header.name, entry)
      entry.resume()
    }
    await feeding
  } catch (error) {
    if (error.code === 'ENOENT' && error.path === file)
      throw new Failure(`Nie ma pliku ${file}.`, { cause: error })
    if (error instanceof Failure) throw error
    if (
      /^Z_|unexpected end|header|checksum|Writable stream closed prematurely|Premature/i.test(
        `${error.code} ${error.message}`,
      )
    )
      throw new Failure(`Plik ${file} jest uszkodzony albo nie jest kopią zapasową.`, { cause: error })
    throw error
  }
}

/** @param {import('node:stream').Readable} stream */
export async function readWhole(stream) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Reads the whole archive and checks every member against the manifest, before anything is changed anywhere.
 * @param {string} file
 * @param {(done: number) => void} [progress] members checked so far
 * @returns {Promise<{ header: Header, manifest: Manifest }>}
 */
export async function verifyArchive(file, progress = () => undefined) {
  const found = {}
  let header = null
  let manifest = null
  await readArchive(file, async (name, stream) => {
    if (name === MANIFEST) {
      manifest = parse(await readWhole(stream), file)
      return
    }
    fileOfMember(name)
    const hash = createHash('sha256')
    const chunks = []
    for await (const chunk of stream) {
      hash.update(chunk)
      if (name === HEADER) chunks.push(chunk)
    }
    found[name] = hash.digest('hex')
    if (name === HEADER) header = parse(Buffer.concat(chunks), file)
    progress(Object.keys(found).length)
  })
  if (header?.format !== FORMAT) throw new Failure(`Plik ${file} nie jest kopią zapasową tego programu.`)
  if (!manifest) throw new Failure(`Kopia ${file} jest niepełna – brakuje jej końca.`)
  const names = new Set([...Object.keys(found), ...Object.keys(manifest.sha256)])
  const wrong = [...names].find((name) => found[name] !== manifest.sha256[name])
  if (wrong) throw new Failure(`Kopia ${file} jest uszkodzona – nie zgadza się suma kontrolna ${wrong}.`)
  return { header, manifest }
}

function parse(content, file) {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch (error) {
    throw new Failure(`Plik ${file} jest uszkodzony albo nie jest kopią zapasową.`, { cause: error })
  }
}
