import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, statfsSync } from 'node:fs'
import path from 'node:path'
import { DATA, serverHome } from './paths.mjs'
import { startPostgres } from './postgres.mjs'

/** For data that may be lost: tests only. */
const FAST_AND_LOOSE = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=128MB']

const MEMORY = '/dev/shm'
const ROOM_MB = 2_048

/**
 * The server of the tests. Each test file copies and throws away a database of a thousand files, and a disk remembers what
 * was just thrown away: ext4 looks at every file deleted in the last half a minute before it makes a new one, which took a
 * second of each test file. In memory it takes a twentieth of that.
 */
export const startTestPostgres = () =>
  startPostgres({ name: 'test-pg', settings: FAST_AND_LOOSE, home: homeInMemory() ?? serverHome() })

/** A folder of this checkout in memory; null where the system has none, too little of it, or somebody else made it. */
function homeInMemory() {
  const home = path.join(MEMORY, `drogowskaz-${createHash('sha256').update(DATA).digest('hex').slice(0, 8)}`)
  try {
    const { bavail, bsize } = statfsSync(MEMORY)
    if (process.platform !== 'linux' || (bavail * bsize) / 1024 / 1024 < ROOM_MB) return null
    mkdirSync(home, { recursive: true, mode: 0o755 })
    const { uid } = lstatSync(home)
    return uid === process.getuid?.() ? home : null
  } catch {
    return null
  }
}
