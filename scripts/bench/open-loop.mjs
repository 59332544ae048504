import http from 'node:http'
import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'

const PATIENCE_MS = 20_000

/**
 * One request; the time counts from the moment it should have been sent, so that a server that makes requests queue is
 * not praised for answering late ones quickly.
 * @param {{ agent: http.Agent, url: string, method?: string, headers?: Record<string, string>, body?: string, due?: number }} request
 * @returns {Promise<{ ms: number, status: number, bytes: number, body: Buffer, gzip: boolean }>} bytes as they travelled
 */
export function send({ agent, url, method = 'GET', headers = {}, body, due = performance.now() }) {
  return new Promise((resolve) => {
    const done = (status, content = Buffer.alloc(0), gzip = false) =>
      resolve({ ms: performance.now() - due, status, bytes: content.length, body: content, gzip })
    const request = http.request(url, { agent, method, headers }, (answer) => {
      const chunks = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        done(answer.statusCode ?? 0, Buffer.concat(chunks), answer.headers['content-encoding'] === 'gzip'),
      )
      answer.on('error', () => done(0))
    })
    request.setTimeout(PATIENCE_MS, () => request.destroy())
    request.on('error', () => done(0))
    request.end(body)
  })
}

/** What was answered, unpacked. */
export const textOf = ({ body, gzip }) => (gzip ? gunzipSync(body) : body).toString('utf8')

/**
 * An open load: requests leave at their times whether or not earlier ones were answered, as people do.
 * @template {{ name: string }} Shot
 * @param {{ rate: number, seconds: number, next: (n: number) => Shot, fire: (shot: Shot, due: number) => Promise<{ ms: number, status: number }>,
 *   progress?: (text: string) => void }} options rate in requests per second
 * @returns {Promise<{ name: string, ms: number, status: number, late: number }[]>} late: how long the sender itself was behind
 */
export async function openLoad({ rate, seconds, next, fire, progress = () => undefined }) {
  const started = performance.now()
  const total = Math.round(rate * seconds)
  const pending = []
  for (let n = 0; n < total; n++) {
    const due = started + (n * 1000) / rate
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const late = Math.max(0, performance.now() - due)
    const shot = next(n)
    pending.push(fire(shot, due).then(({ ms, status }) => ({ name: shot.name, ms, status, late })))
    if (n % rate === 0) progress(`${Math.round(n / rate)} z ${seconds} s`)
  }
  return Promise.all(pending)
}

/** @param {number[]} values @param {number} share e.g. 0.95 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN
}
