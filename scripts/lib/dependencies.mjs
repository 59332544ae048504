import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'
import { ROOT } from './paths.mjs'
import { runNode } from './processes.mjs'
import { step } from './steps.mjs'

/**
 * Does node_modules hold what the lock file asks for? npm writes its own record there when an installation is complete,
 * so one killed half way is noticed.
 * @param {string} [root]
 */
export function dependenciesInstalled(root = ROOT) {
  const wanted = readJson(path.join(root, 'package-lock.json'))
  const present = readJson(path.join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted.packages).every(([name, { version, optional, devOptional }]) => {
    if (name === '') return true
    const found = present.packages[name]
    if (!found) return Boolean(optional || devOptional) // for another platform
    return found.version === version
  })
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** How many packages of the lock file have their folder already. */
function unpacked(root) {
  const wanted = Object.keys(readJson(path.join(root, 'package-lock.json'))?.packages ?? {}).filter(
    (name) => name.startsWith('node_modules/') && name.lastIndexOf('node_modules/') === 0,
  )
  const present = wanted.filter((name) => isUnpacked(path.join(root, name))).length
  return present === 0 ? 'pobieram' : `${present} z ${wanted.length} pakietów`
}

function isUnpacked(folder) {
  try {
    return readdirSync(folder).length > 0
  } catch {
    return false
  }
}

/**
 * `npm ci`, with npm found where it started us or beside node.
 * @param {(text: string) => void} [progress]
 */
export async function installDependencies(progress = () => undefined) {
  const npm = npmProgram()
  const watch = setInterval(() => progress(unpacked(ROOT)), 1_000)
  try {
    await runCleanInstall(npm)
  } finally {
    clearInterval(watch)
  }
  if (!dependenciesInstalled())
    throw new Failure('Instalacja zależności jest niepełna – usuń folder node_modules i uruchom ponownie.')
}

/** Installs, as a step of its own, when something is missing. */
export async function ensureDependencies() {
  if (!dependenciesInstalled()) await step('Instaluję zależności', installDependencies)
}

async function runCleanInstall(npm) {
  const env = { ...process.env, NODE_ENV: 'development' } // the build and the tests need the development packages
  delete env.npm_config_omit
  await runNode('npm', [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    env,
    program: process.execPath, // npm belongs to the Node that started us, and is about to replace the other one
    whatFailed: 'Nie udało się zainstalować zależności (npm ci) – sprawdź połączenie z rejestrem npm',
  })
}

function npmProgram() {
  const candidates = [
    process.env.npm_execpath,
    path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  const found = candidates.find((file) => file?.endsWith('npm-cli.js') && existsSync(file))
  if (found) return found
  const asked = spawnSync('npm', ['root', '-g'], { encoding: 'utf8' })
  const global = path.join(asked.stdout?.trim() || '/', 'npm/bin/npm-cli.js')
  if (existsSync(global)) return global
  throw new Failure('Nie znaleziono programu npm – zainstaluj Node.js razem z npm.')
}
