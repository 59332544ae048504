import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Failure } from './failure.mjs'
import { livingProcess } from './holders.mjs'

/** The superuser of an embedded server, who owns the tables. */
export const OWNER = 'drogowskaz'

/** @typedef {{ name: string, home: string, dir: string, settings: string[] }} Place where a server keeps its data */

export const passwordFile = (place) => `${place.dir}.password`
export const logFile = (place) => `${place.dir}.log`
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** The server a killed (or still living) launcher left running, once it answers; null when there is none. */
export async function runningServer(place) {
  const deadline = Date.now() + 90_000
  for (;;) {
    const found = readPidFile(place)
    if (!found) return null
    if (await answers(place, found.port)) return found
    // starting up after a crash, or shutting down: it will answer or go
    if (Date.now() > deadline)
      throw new Failure(
        `Serwer bazy danych (proces ${found.pid}) nie odpowiada – zakończ go i uruchom ponownie.`,
      )
    await pause(100)
  }
}

/** Pid and port of the postmaster, when that pid really is a living PostgreSQL and not a zombie or another program. */
function readPidFile(place) {
  let lines
  try {
    lines = readFileSync(path.join(place.dir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  return livingProcess(pid)?.name.startsWith('postgres') ? { pid, port: Number(lines[3]) || 0 } : null
}

/**
 * After a restart of the machine the pid of the file may belong to another program, at which PostgreSQL would stop for
 * ever. A file whose process is gone stays: PostgreSQL looks by it for remains of the old server.
 */
export function forgetStranger(place) {
  const file = path.join(place.dir, 'postmaster.pid')
  if (!existsSync(file)) return
  const stranger = livingProcess(Number(readFileSync(file, 'utf8').split('\n')[0]))
  if (stranger && !stranger.name.startsWith('postgres')) rmSync(file)
}

/** Does the server on this port let the owner in? */
export async function answers(place, port) {
  if (!port) return false
  const password = readFileSync(passwordFile(place), 'utf8').trim()
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: OWNER,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (error.code === '28P01')
      throw new Failure(`Hasło w pliku ${passwordFile(place)} nie pasuje do bazy danych w ${place.dir}.`)
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
