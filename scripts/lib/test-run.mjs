import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { clientIsFresh, generateClient } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { Failure } from './failure.mjs'
import { alone } from './holders.mjs'
import { DATA } from './paths.mjs'
import { onRequestToEnd, programOf, runNode, stopChildren } from './processes.mjs'
import { requireDiskSpace } from './settings.mjs'
import { say, step } from './steps.mjs'
import { SKIPPED, lastLine, sum } from './test-report.mjs'
import { stages } from './test-stages.mjs'
// Only what needs no package may be imported above: packages may not be installed yet.

const AT_ONCE = 2
const DATABASE_STAGES = ['conventions', 'integration', 'e2e']
const WAIT_FOR_OTHERS_MS = 30 * 60_000

/**
 * Prepares what the tests need and runs the stages.
 * @param {string[]} names stages to run; none means all
 * @returns {Promise<boolean>} did anything fail
 */
export async function runTests(names) {
  const undo = []
  onRequestToEnd(async () => {
    await stopChildren()
    for (const action of undo) await action()
    process.exit(130)
  })
  mkdirSync(DATA, { recursive: true, mode: 0o755 })
  return alone(
    path.join(DATA, 'test.lock'),
    async () => {
      try {
        const env = await prepare(chosen(names, stages(process.env)), undo)
        return report(await runStages(chosen(names, stages(env))))
      } finally {
        for (const action of undo) await action()
      }
    },
    WAIT_FOR_OTHERS_MS,
    (pid) => say(`Czekam, aż skończą się testy uruchomione przez proces ${pid}…`),
  )
}

function chosen(names, all) {
  const unknown = names.find((name) => !all.some((stage) => stage.name === name))
  if (unknown)
    throw new Failure(`Nie ma etapu „${unknown}”. Etapy: ${all.map(({ name }) => name).join(', ')}.`)
  return names.length === 0 ? all : all.filter((stage) => names.includes(stage.name))
}

/** Packages, the generated client, generated route types and a real database server of the tests' own. */
async function prepare(plan, undo) {
  const has = (...names) => plan.some((stage) => names.includes(stage.name))
  requireDiskSpace()
  await ensureDependencies()
  if (!clientIsFresh()) await step('Generuję klienta bazy danych', generateClient)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1', NO_COLOR: '1' }
  for (const name of [
    'DATABASE_URL',
    'APP_DATABASE_URL',
    'PORT',
    'HOST',
    'NEXTAUTH_URL',
    'NODE_ENV',
    'DEMO',
    'FORCE_COLOR',
  ])
    delete env[name]
  if (has('types', 'lint')) await step('Generuję typy tras', () => routeTypes(env))
  if (has(...DATABASE_STAGES) && !env.TEST_DATABASE_URL) {
    const { startTestPostgres } = await import('./test-postgres.mjs')
    const server = await step('Uruchamiam bazę danych testów', startTestPostgres)
    undo.push(server.stop)
    env.TEST_DATABASE_URL = server.url('postgres')
  }
  return env
}

const routeTypes = (env) =>
  runNode('typegen', [programOf('next/dist/bin/next'), 'typegen'], {
    env,
    whatFailed: 'Nie udało się wygenerować typów tras (next typegen)',
  })

/** @param {import('./test-stages.mjs').Stage[]} plan */
async function runStages(plan) {
  const results = new Map()
  const together = plan.filter((stage) => stage.together)
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let stage = together.shift(); stage; stage = together.shift())
        results.set(stage.name, await runStage(stage))
    }),
  )
  for (const stage of plan.filter((one) => !one.together)) {
    const obstacle = stage.needs?.find((name) => results.get(name)?.failed > 0)
    if (obstacle) say(`- ${stage.title} (${stage.name}): pominięto, bo nie powiódł się etap ${obstacle}`)
    results.set(stage.name, obstacle ? SKIPPED : await runStage(stage))
  }
  return [...results.values()]
}

async function runStage(stage) {
  const started = Date.now()
  let where = ''
  const alive = setInterval(() => say(`  … ${stage.title}${where ? ` ${where}` : ''}`), 30_000)
  const { count, output } = await stage.run((text) => (where = text || where))
  clearInterval(alive)
  const seconds = Math.round((Date.now() - started) / 1000)
  if (count.failed > 0) say(`${output.trimEnd()}\n`)
  say(`${count.failed > 0 ? '✗' : '✓'} ${stage.title} (${stage.name}): ${lastLine(count)} (${seconds} s)`)
  return count
}

function report(counts) {
  const all = sum(counts)
  say(`\n${lastLine(all)}`)
  return all.failed > 0
}
