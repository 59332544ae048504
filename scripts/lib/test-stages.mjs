import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildApplication, buildIsFresh } from './build.mjs'
import { DATA } from './paths.mjs'
import { programOf, spawnNode } from './processes.mjs'
import { checkCount, playwrightCount, stageCount, vitestCount, withoutProgress } from './test-report.mjs'

export const TEST_DIST_DIR = '.next-test'
const PATIENCE_MS = 25 * 60_000

/** @typedef {import('./test-report.mjs').Count} Count */
/** @typedef {{ name: string, title: string, needs?: string[], together?: boolean, run: (progress: (text: string) => void) => Promise<{ count: Count, output: string }> }} Stage */

/**
 * The stages in order of speed; those marked `together` share the processors.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Stage[]}
 */
export const stages = (env) => [
  check(
    'format',
    'Formatowanie',
    [programOf('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn'],
    env,
  ),
  check('lint', 'Reguły stylu (lint)', [programOf('eslint/bin/eslint.js'), '.', '--max-warnings=0'], env),
  check(
    'types',
    'Typy',
    [programOf('typescript-native/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', '.'],
    env,
  ),
  vitest('conventions', 'Konwencje kodu', env),
  vitest('unit', 'Testy jednostkowe', env),
  { ...vitest('integration', 'Testy na prawdziwej bazie danych', env), together: false },
  { name: 'build', title: 'Budowanie', run: (progress) => build(env, progress) },
  { name: 'e2e', title: 'Testy w przeglądarce', needs: ['build'], run: (progress) => browser(env, progress) },
]

/** Runs a program and keeps everything it writes. */
async function collect(name, args, env, onOutput) {
  let output = ''
  const child = spawnNode(name, args, {
    env,
    output: 'pipe',
    onOutput: (text) => {
      output += text
      onOutput?.(text)
    },
  })
  const late = setTimeout(() => {
    output += `\nPrzekroczono ${PATIENCE_MS / 60_000} minut.`
    void child.stop(1_000)
  }, PATIENCE_MS)
  const code = await child.ended
  clearTimeout(late)
  return { code, output }
}

const check = (name, title, args, env) => ({
  name,
  title,
  together: true,
  run: async () => {
    const { code, output } = await collect(name, args, env)
    return { count: checkCount(code === 0), output }
  },
})

function reportFile(name) {
  const dir = path.join(DATA, 'test-reports')
  mkdirSync(dir, { recursive: true })
  const file = path.join(dir, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

function readReport(file, count) {
  if (!existsSync(file)) return null
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

const vitest = (name, title, env) => ({
  name,
  title,
  together: true,
  run: async () => {
    const report = reportFile(name)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { code, output } = await collect(
      name,
      [programOf('vitest/vitest.mjs'), 'run', '--project', name, ...reporters],
      env,
    )
    return { count: stageCount(readReport(report, vitestCount), code), output }
  },
})

/** The tests' own build, beside the one a running server may use; and the town the browser tests walk in, told meanwhile. */
async function build(env, progress) {
  try {
    const built = buildIsFresh(TEST_DIST_DIR) || buildApplication({ distDir: TEST_DIST_DIR, env, progress })
    await Promise.all([built, env.TEST_DATABASE_URL ? tellTown(env.TEST_DATABASE_URL) : null])
    return { count: checkCount(true), output: '' }
  } catch (error) {
    return { count: checkCount(false), output: error.message }
  }
}

async function tellTown(server) {
  // needs packages, which are installed only once the stages are chosen
  const [{ FROZEN_NOW }, { toldTown }] = await Promise.all([
    import('./test-application.mjs'),
    import('./test-town.mjs'),
  ])
  await toldTown(server, FROZEN_NOW)
}

async function browser(env, progress) {
  const report = reportFile('e2e')
  const { code, output } = await collect(
    'e2e',
    [programOf('@playwright/test/cli.js'), 'test', '--reporter=line,json'],
    { ...env, NEXT_DIST_DIR: TEST_DIST_DIR, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_FORCE_TTY: '0' },
    (text) => progress(/\[\d+\/\d+\]/.exec(text)?.[0] ?? ''),
  )
  return { count: stageCount(readReport(report, playwrightCount), code), output: withoutProgress(output) }
}
