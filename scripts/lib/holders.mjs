import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'

/**
 * What identifies a living process: its start time and name, so that a reused pid is not taken for the old process.
 * Null when there is none or it is a zombie.
 * @param {number} pid
 * @returns {{ name: string, started: string } | null}
 */
export function livingProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') return fromProc(pid)
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
    }).trim()
    if (!line || line.startsWith('Z')) return null
    const fields = line.split(/\s+/)
    return { started: fields.slice(1, 6).join(' '), name: path.basename(fields.slice(6).join(' ')) }
  } catch {
    return null
  }
}

function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    return { name, started: fields[19] }
  } catch {
    return null
  }
}

const signature = (pid) => {
  const found = livingProcess(pid)
  return found ? `${pid} ${found.started}` : null
}

/** Is the process that wrote this signature still the one living under its pid? */
function stillLives(text) {
  const pid = Number(text.split(' ')[0])
  return signature(pid) === text.trim()
}

/** @param {string} file @param {string} text */
const readOr = (file, text) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return text
  }
}

/**
 * The processes that use something shared (a database server): whoever leaves last turns off the light.
 * @param {string} dir a folder with one file per living holder
 */
export function holders(dir) {
  const own = path.join(dir, String(process.pid))
  return {
    join() {
      mkdirSync(dir, { recursive: true, mode: 0o700 })
      writeFileSync(own, signature(process.pid) ?? String(process.pid))
    },
    leave() {
      rmSync(own, { force: true })
    },
    /** @returns {number[]} pids of the others that still live; the dead are forgotten */
    others() {
      let names = []
      try {
        names = readdirSync(dir)
      } catch {
        return []
      }
      return names
        .filter((name) => {
          if (name === String(process.pid)) return false
          const lives = stillLives(readOr(path.join(dir, name), ''))
          if (!lives) rmSync(path.join(dir, name), { force: true })
          return lives
        })
        .map(Number)
    },
  }
}

/**
 * Takes a lock file; a lock whose process died is taken over. The file appears whole (by link), never half-written.
 * @param {string} file
 * @returns {{ release(): void } | { heldBy: number }}
 */
export function tryLock(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, signature(process.pid) ?? String(process.pid), { mode: 0o600 })
  try {
    for (;;) {
      try {
        linkSync(draft, file)
        return { release: () => rmSync(file, { force: true }) }
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
      const text = readOr(file, '')
      if (text && stillLives(text)) return { heldBy: Number(text.split(' ')[0]) }
      if (text) setAside(file, text)
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Removes a dead lock, unless someone replaced it in the meantime. */
function setAside(file, deadText) {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
    if (readOr(aside, '') !== deadText) linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Runs the action alone among all processes that use the same lock file, waiting for the turn.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} action
 * @param {number} [patienceMs]
 * @param {(heldBy: number) => void} [onWait] called once when somebody else has the turn
 * @returns {Promise<T>}
 */
export async function alone(file, action, patienceMs = 120_000, onWait = () => undefined) {
  let told = false
  const deadline = Date.now() + patienceMs
  for (;;) {
    const lock = tryLock(file)
    if ('release' in lock) {
      try {
        return await action()
      } finally {
        lock.release()
      }
    }
    if (!told) onWait(lock.heldBy)
    told = true
    if (Date.now() > deadline)
      throw new Failure(`Proces ${lock.heldBy} zbyt długo nie zwalnia blokady ${file}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
