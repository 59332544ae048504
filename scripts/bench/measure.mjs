import { performance } from 'node:perf_hooks'
import { Failure } from '../lib/failure.mjs'
import { openLoad, percentile, send, textOf } from './open-loop.mjs'
import { requestsTo, shotsOf, WHOLE } from './requests.mjs'
import { saves, scenarios, searchTexts } from './scenarios.mjs'
import { sqlOf } from './statements.mjs'

export const RATE = 25
/** Until every connection has met the common questions five times and keeps their plans, as in any hour but the first minute. */
const WARM_SECONDS = 30
const SQL_TIMES = 12
const EMPTY = {
  name: 'empty',
  label: 'Empty page of the framework',
  weight: 1,
  who: () => true,
  path: () => '/wylogowano',
}
const HEALTH = {
  name: 'health',
  label: 'Route without a page',
  weight: 1,
  who: () => true,
  path: () => '/api/health',
}

/**
 * Everything measured over one town.
 * @param {{ application: import('./application.mjs').Application, distDir: string, town: import('./town.mjs').Town,
 *   people: import('./people.mjs').Person[], seconds: number, step: typeof import('../lib/steps.mjs').step }} options
 */
export async function measureTown({ application, distDir, town, people, seconds, step }) {
  const requests = requestsTo({ url: application.url, distDir })
  const load = (list, time, progress) =>
    openLoad({ rate: RATE, seconds: time, next: shotsOf(list, people), fire: requests.fire, progress })
  try {
    await checkAll(requests, people)
    await step('Rozgrzewam', (progress) => load(scenarios, WARM_SECONDS, progress))
    const floors = await step('Mierzę pustą stronę', (progress) =>
      load([EMPTY, HEALTH], Math.ceil(seconds / 4), progress),
    )
    const shots = await step(`Obciążam: ${RATE} żądań na sekundę`, (progress) =>
      load(scenarios, seconds, progress),
    )
    const saved = await step('Zapisuję', (progress) =>
      openLoad({
        rate: 5,
        seconds: Math.ceil(seconds / 2),
        next: shotsOf(saves, people),
        fire: requests.fire,
        progress,
      }),
    )
    const sql = await step('Mierzę sam SQL', (progress) => sqlOfEach({ requests, people, town, progress }))
    const search = await step('Mierzę wyszukiwanie', () => searchEach({ requests, people, town }))
    const all = [...floors, ...shots, ...saved]
    const rows = [EMPTY, HEALTH, ...scenarios, WHOLE, ...saves].map(({ name, label, kind }) => ({
      name,
      label,
      kind: kind ?? (name.startsWith('save') ? 'zapis' : 'podłoga'),
      ...summary(all.filter((shot) => shot.name === name)),
      sql: sql[name] ?? null,
    }))
    return {
      rows,
      search,
      late: percentile(
        all.map(({ late }) => late),
        0.95,
      ),
      memory: application.memory(),
    }
  } finally {
    requests.close()
  }
}

function summary(shots) {
  const times = shots.map(({ ms }) => ms)
  return {
    count: shots.length,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    max: Math.max(...times),
    failed: shots.filter(({ status }) => status !== 200).length,
  }
}

/** Each thing once, before anything is measured: a page that refuses or is not there would measure as very fast. */
async function checkAll({ fire }, people) {
  for (const scenario of [...scenarios, ...saves]) {
    const crew = people.filter(scenario.who)
    if (crew.length === 0) throw new Failure(`Nie ma kim zmierzyć: ${scenario.label}.`)
    const answer = await fire({ scenario, person: crew[0], n: 0 }, performance.now())
    const { status } = answer
    if (status !== 200)
      throw new Failure(
        `Nie można zmierzyć: ${scenario.label} (${scenario.path(crew[0], 0)}) odpowiada ${status} ${textOf(answer).slice(0, 200)}`,
      )
  }
}

async function sqlOfEach({ requests, people, town, progress }) {
  const found = {}
  for (const scenario of [...scenarios, ...saves]) {
    progress(scenario.label)
    const crew = people.filter(scenario.who)
    found[scenario.name] = await sqlOf(town.ownerUrl, SQL_TIMES, async () => {
      for (let n = 0; n < SQL_TIMES; n++)
        await requests.fire({ scenario, person: crew[n % crew.length], n }, performance.now())
    })
  }
  return found
}

async function searchEach({ requests, people, town }) {
  const scenario = scenarios.find(({ name }) => name === 'search')
  const person = people.find(scenario.who)
  const rows = []
  for (const [n, text] of searchTexts.entries()) {
    const times = []
    const sql = await sqlOf(town.ownerUrl, 5, async () => {
      for (let turn = 0; turn < 5; turn++)
        times.push((await requests.fire({ scenario, person, n }, performance.now())).ms)
    })
    rows.push({ text, ms: percentile(times, 0.5), sql: sql.ms, statements: sql.statements })
  }
  return rows
}

/** Kilobytes of script, as compressed on the way, that a page makes a browser fetch. */
export async function scriptsOf({ application, distDir, people }) {
  const requests = requestsTo({ url: application.url, distDir })
  const sizes = new Map()
  const rows = []
  try {
    for (const scenario of scenarios.filter(({ action }) => !action)) {
      const person = people.find(scenario.who)
      const html = textOf(await requests.fire({ scenario, person, n: 0, whole: true }, performance.now()))
      const scripts = new Set(
        [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)]
          .filter(([tag]) => !/nomodule/i.test(tag))
          .map(([, src]) => src),
      )
      let bytes = 0
      for (const src of scripts) {
        if (!sizes.has(src))
          sizes.set(
            src,
            (await send({ url: `${application.url}${src}`, headers: { 'accept-encoding': 'gzip' } })).bytes,
          )
        bytes += sizes.get(src)
      }
      rows.push({ label: scenario.label, kilobytes: bytes / 1024, files: scripts.size })
    }
    return rows
  } finally {
    requests.close()
  }
}
