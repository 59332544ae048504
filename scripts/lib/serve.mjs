import { existsSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { ROOT } from './paths.mjs'
import { lastLines, logOf, programOf, spawnNode, typescriptArgs } from './processes.mjs'

const WORKER = 'src/platform/jobs/worker.ts'
const MAX_WORKER_RESTARTS = 5

/**
 * Starts the web server, waits until it answers, and starts the worker: nobody at the browser waits for that one.
 * @param {{ mode: import('./settings.mjs').Mode, env: NodeJS.ProcessEnv, where: { port: number, host: string },
 *   ending: { state: { asked: boolean, serving: boolean }, ask: () => void } }} options
 */
export async function serve({ mode, env, where, ending }) {
  const output = mode === 'start' ? 'log' : 'inherit'
  const web = spawnNode('web', webProgram(mode, where), { env: webEnv(mode, env), output })
  let failed = null
  void web.ended.then((code) => {
    if (ending.state.asked) return
    failed = new Failure(`Aplikacja zakończyła się niespodziewanie (kod ${code}).`)
    if (output === 'log') process.stderr.write(`${lastLines('web')}\nDziennik: ${logOf('web')}\n`)
    if (!ending.state.serving) return
    process.stderr.write(`✗ ${failed.message}\n`)
    process.exitCode = 1
    ending.ask()
  })
  const deadline = Date.now() + 120_000
  let state = 'silent'
  while (!failed && Date.now() < deadline) {
    state = await health(where)
    // in development a page that does not compile is shown in the browser
    if (state === 'well' || (mode === 'dev' && state === 'ill')) {
      if (existsSync(path.join(ROOT, WORKER))) keepWorker({ env, output, ending })
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const trouble = state === 'ill' ? 'odpowiada błędem' : 'nie odpowiada'
  throw failed ?? new Failure(`Aplikacja od dwóch minut ${trouble} (dziennik: ${logOf('web')}).`)
}

/** What serves pages: in development one process that reloads, else one for each processor. */
function webProgram(mode, { host, port }) {
  if (mode === 'dev') return [programOf('next/dist/bin/next'), 'dev', '-H', host, '-p', String(port)]
  return [path.join(ROOT, 'scripts', 'serve-web.mjs'), host, String(port)]
}

/** In development the framework starts the process that serves by itself: what is loaded before it goes by the environment. */
function webEnv(mode, env) {
  if (mode !== 'dev') return env
  const first = ['readable-addresses', 'asked-from'].map(
    (name) => `--import=${new URL(`./${name}.mjs`, import.meta.url).href}`,
  )
  return { ...env, NODE_OPTIONS: [env.NODE_OPTIONS, ...first].filter(Boolean).join(' ') }
}

/** @returns {Promise<'well' | 'ill' | 'silent'>} */
async function health({ port, host }) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}/api/health`
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000), redirect: 'manual' })
    await answer.arrayBuffer()
    return answer.ok ? 'well' : 'ill'
  } catch {
    return 'silent'
  }
}

/** Background work has its own process; it is started again when it falls. */
function keepWorker({ env, output, ending }, restarts = 0) {
  const worker = spawnNode('worker', typescriptArgs(WORKER), { env, output })
  void worker.ended.then(async (code) => {
    if (ending.state.asked) return
    process.stderr.write(`! Proces zadań w tle zakończył się (kod ${code}), dziennik: ${logOf('worker')}\n`)
    if (restarts >= MAX_WORKER_RESTARTS) {
      process.stderr.write(
        '! Zadania w tle (dokumenty PDF, powiadomienia) nie będą wykonywane do ponownego uruchomienia.\n',
      )
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** restarts))
    if (!ending.state.asked) keepWorker({ env, output, ending }, restarts + 1)
  })
}
