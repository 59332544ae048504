import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { Failure } from '../lib/failure.mjs'
import { ROOT } from '../lib/paths.mjs'
import { freePort } from '../lib/ports.mjs'
import { lastLines, spawnNode } from '../lib/processes.mjs'

const BUILD = '.next-bench-start'

/**
 * `npm start` as on a new machine after installing: no database, no build. And once more, as every next morning.
 * @returns {Promise<{ first: number, again: number }>} seconds to the first page
 */
export async function measureStart() {
  const data = mkdtempSync(path.join(os.tmpdir(), 'drogowskaz-start-'))
  rmSync(path.join(ROOT, BUILD), { recursive: true, force: true })
  try {
    return { first: await startOnce(data), again: await startOnce(data) }
  } finally {
    for (const folder of [data, path.join(ROOT, BUILD)]) rmSync(folder, { recursive: true, force: true })
  }
}

async function startOnce(data) {
  const port = await freePort()
  const env = {
    ...process.env,
    DROGOWSKAZ_DATA: data,
    NEXT_DIST_DIR: BUILD,
    PORT: String(port),
    HOST: '127.0.0.1',
  }
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL', 'NEXTAUTH_URL']) delete env[name]
  const started = performance.now()
  const program = spawnNode('bench-start', [path.join(ROOT, 'scripts', 'start.mjs')], { env })
  let ended = false
  void program.ended.then(() => (ended = true))
  try {
    while (performance.now() - started < 600_000) {
      if (ended) throw new Failure(`npm start nie wystartował:\n${lastLines('bench-start', 20)}`)
      const answer = await fetch(`http://127.0.0.1:${port}/logowanie`).catch(() => null)
      if (answer?.ok) return (performance.now() - started) / 1000
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Failure('npm start nie otworzył strony w dziesięć minut.')
  } finally {
    await program.stop(30_000)
  }
}
