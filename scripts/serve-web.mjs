// node scripts/serve-web.mjs HOST PORT: the built application from several processes behind one port. Drawing pages is
// what takes the time, and one process draws on one processor only.
import cluster from 'node:cluster'
import { webProcesses } from './lib/web-processes.mjs'
import { programOf } from './lib/processes.mjs'

const [host, port] = process.argv.slice(2)
const processes = webProcesses()
/** Connections of each of a process’s two pools: few, so that each soon keeps its plans, and room is left on a server that allows a hundred. */
const pool = process.env.DATABASE_POOL ?? String(Math.max(4, Math.floor(12 / processes)))
/** A process that falls sooner than this after its start fell because of the start. */
const HEALTHY_AFTER_MS = 10_000

let ending = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, endAll)

function loadedFirst(name) {
  return ['--import', new URL(`./lib/${name}.mjs`, import.meta.url).href]
}

function endAll() {
  ending = true
  for (const worker of Object.values(cluster.workers)) worker.process.kill('SIGTERM')
}

function serveFromOneMore() {
  const startedAt = Date.now()
  return cluster.fork({ DATABASE_POOL: pool }).on('exit', (code, signal) => {
    if (ending) return
    if (Date.now() - startedAt < HEALTHY_AFTER_MS) {
      process.exitCode = code || 1
      return endAll()
    }
    process.stderr.write(`! Proces aplikacji zakończył się (${signal ?? code}); uruchamiam następny.\n`)
    serveFromOneMore()
  })
}

cluster.setupPrimary({
  exec: programOf('next/dist/bin/next'),
  args: ['start', '-H', host, '-p', port],
  // a page leaves many short-lived objects: with more room for them, fewer are carried over and collected twice
  execArgv: [
    ...process.execArgv,
    '--max-semi-space-size=64',
    ...loadedFirst('readable-addresses'),
    ...loadedFirst('asked-from'),
    ...(processes > 1 ? loadedFirst('dealt-requests') : []),
  ],
})
// the others begin once the first one listens: the first page waits for one process, not for all at once
serveFromOneMore().once('listening', () => {
  for (let n = 1; n < processes && !ending; n++) serveFromOneMore()
})
