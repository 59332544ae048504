import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Everything the program keeps on this machine and never puts into the repository. */
export const DATA = process.env.DROGOWSKAZ_DATA
  ? path.resolve(process.env.DROGOWSKAZ_DATA)
  : path.join(ROOT, '.data')

/** Where the password of a real centre's first administrator waits, until it is used and the file removed. */
export const FIRST_PASSWORD_FILE = path.join(DATA, 'pierwsze-haslo.txt')

export const isRoot = () => process.getuid?.() === 0

/** @typedef {{ uid: number, gid: number, name: string }} Account */

/**
 * May the account walk to this path? (A root home is usually 0700.) Missing tails do not matter.
 * @param {string} target
 * @param {{ uid: number, gid: number }} account
 */
export function reachableBy(target, account) {
  for (let dir = path.resolve(target); ; dir = path.dirname(dir)) {
    if (existsSync(dir) && !maySearch(statSync(dir), account)) return false
    if (dir === path.dirname(dir)) return true
  }
}

function maySearch(stat, { uid, gid }) {
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0
  return (stat.mode & 0o001) !== 0
}

/**
 * PostgreSQL refuses to run as root: the account to run it as, or null when this process is an ordinary user.
 * Data already made by some account stays with that account.
 * @param {string} [existing] a folder whose owner decides, when it exists
 * @returns {Account | null}
 */
export function serverAccount(existing) {
  if (!isRoot()) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  if (existing && existsSync(existing)) {
    const { uid, gid } = statSync(existing)
    if (uid !== 0) return accounts.find((account) => account.uid === uid) ?? { uid, gid, name: String(uid) }
  }
  const found = ['postgres', 'nobody']
    .map((name) => accounts.find((account) => account.name === name))
    .find(Boolean)
  return found ?? { uid: 65534, gid: 65534, name: 'nobody' }
}

/**
 * Where database servers of this checkout live: `.data`, or – as root below a private folder, where the unprivileged
 * account could not go – a folder of the system's own.
 * @returns {string}
 */
export function serverHome() {
  const account = serverAccount()
  if (!account || reachableBy(DATA, account)) return DATA
  const mark = createHash('sha256').update(DATA).digest('hex').slice(0, 8)
  return `/var/lib/drogowskaz-${mark}`
}
