import http from 'node:http'
import { performance } from 'node:perf_hooks'
import { Failure } from '../lib/failure.mjs'
import { runNode, typescriptArgs } from '../lib/processes.mjs'
import { environment } from './application.mjs'
import { percentile } from './open-loop.mjs'

const LOOK_EVERY_MS = 50

/**
 * The whole registry as XLSX: how long it takes and how much memory the server takes for it.
 * @param {{ application: import('./application.mjs').Application, person: import('./people.mjs').Person }} options
 */
export async function measureExport({ application, person }) {
  const before = application.memory()
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, application.memory())), LOOK_EVERY_MS)
  const started = performance.now()
  const { status, bytes } = await download(`${application.url}/api/exports/clients`, person.cookie)
  clearInterval(timer)
  if (status !== 200) throw new Failure(`Eksport rejestru klientów odpowiada ${status}.`)
  return { seconds: (performance.now() - started) / 1000, bytes, before, peak }
}

/** Reads to the end without keeping anything. */
function download(url, cookie) {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: { cookie } }, (answer) => {
        let bytes = 0
        answer.on('data', (chunk) => (bytes += chunk.length))
        answer.on('end', () => resolve({ status: answer.statusCode, bytes }))
        answer.on('error', reject)
      })
      .on('error', reject)
  })
}

/** Milliseconds to read a case and print its decision as PDF, in a process of its own. */
export async function measureDecisions(appUrl) {
  let output = ''
  await runNode('bench-pdf', typescriptArgs('scripts/bench/decision-pdf.ts'), {
    env: environment(appUrl),
    whatFailed: 'Nie udało się wydrukować decyzji',
    onOutput: (text) => (output += text),
  })
  const times = JSON.parse(output.trim().split('\n').at(-1) ?? '[]')
  return {
    first: times[0],
    p50: percentile(times.slice(1), 0.5),
    p95: percentile(times.slice(1), 0.95),
    count: times.length,
  }
}
