import { readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { Failure } from '../lib/failure.mjs'
import { DATA, ROOT } from '../lib/paths.mjs'
import { freePort } from '../lib/ports.mjs'
import { lastLines, spawnNode } from '../lib/processes.mjs'

/** Signs the cookies of the benchmark's people; the application of the benchmark knows it too. */
/** @typedef {{ url: string, startedIn: number, memory: () => number, stop: () => Promise<unknown> }} Application */

export const AUTH_SECRET = 'tajemnica-pomiaru-bez-znaczenia-poza-nim'

/** The same program `npm start` serves with. */
const SERVE = path.join(ROOT, 'scripts', 'serve-web.mjs')

/** The folder of files of the towns. */
export const benchFiles = path.join(DATA, 'bench-files')

/** The application's environment over a town. */
export const environment = (appUrl, more = {}) => {
  const env = {
    ...process.env,
    APP_DATABASE_URL: appUrl,
    AUTH_SECRET,
    NEXTAUTH_SECRET: AUTH_SECRET,
    FILES_DIR: benchFiles,
    TRAINING_COPY: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    ...more,
  }
  delete env.DATABASE_URL
  return env
}

/**
 * The production build over a town, with nothing else running: no worker, so that only requests are measured.
 * @param {{ appUrl: string, distDir: string }} options
 * @returns {Promise<{ url: string, startedIn: number, memory: () => number, stop: () => Promise<void> }>}
 */
export async function startApplication({ appUrl, distDir }) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const started = performance.now()
  const web = spawnNode('bench-web', [SERVE, '127.0.0.1', String(port)], {
    env: environment(appUrl, { NEXTAUTH_URL: url, NEXT_DIST_DIR: distDir }),
  })
  let ended = false
  void web.ended.then(() => (ended = true))
  while (!ended && performance.now() - started < 60_000) {
    const healthy = await fetch(`${url}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy)
      return {
        url,
        startedIn: (performance.now() - started) / 1000,
        memory: () => memoryOf(web.pid),
        stop: () => web.stop(),
      }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Failure(`Aplikacja do pomiaru nie odpowiada:\n${lastLines('bench-web', 30)}`)
}

/** Megabytes of the server's process group members: `next start` may serve from a child of its own. */
function memoryOf(pid) {
  const rss = (one) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0) / 1024
  const children = (one) => {
    const list = readFileSync(`/proc/${one}/task/${one}/children`, 'utf8').trim()
    return list ? list.split(' ').map(Number) : []
  }
  const all = (one) => [one, ...children(one).flatMap(all)]
  try {
    return all(pid).reduce((sum, one) => sum + rss(one), 0)
  } catch {
    return 0
  }
}
