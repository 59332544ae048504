import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { isRoot } from './paths.mjs'

/** Chromium without the windows of a browser: the same engine for two thirds of the processor. */
const SHELL = { file: '/usr/bin/chromium-headless-shell', debianPackage: 'chromium-headless-shell' }
const CHROMIUM = { file: '/usr/bin/chromium', debianPackage: 'chromium' }
const OTHERS_ON_MACHINE = [
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * Scripts of a test are as they are, only not made fast: a page lives for seconds, and making them fast on further threads
 * took a quarter of the processor of the browser tests.
 */
const SCRIPTS_PLAINLY = '--js-flags=--single-threaded,--no-turbofan,--no-maglev'

/** Chromium in a test: no sandbox (containers, root), nothing in the background, nothing asked of the network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  SCRIPTS_PLAINLY,
]

/** @typedef {{ path: string, flags: string[], from: string }} Browser */

/**
 * A real Chromium: the one asked for, else the shell of Debian (installed when root), else any of the machine, else the
 * one inside npm (Linux x64), else Playwright's own download.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const found = given() ?? ofMachine() ?? (await packagedInNpm()) ?? (await downloadedByPlaywright())
  if (found) return found
  throw new Failure(
    'Nie ma przeglądarki Chromium do testów – zainstaluj ją (apt-get install chromium) albo podaj CHROMIUM_PATH.',
  )
}

const ofFile = (path) => ({ path, flags: BROWSER_FLAGS, from: 'z tego komputera' })

function given() {
  const path = process.env.CHROMIUM_PATH
  if (!path) return null
  if (!existsSync(path)) throw new Failure(`Nie ma pliku ${path} podanego w CHROMIUM_PATH.`)
  return ofFile(path)
}

function ofMachine() {
  if (process.env.CHROMIUM_FROM_NPM === '1') return null
  const path =
    presentOrInstalled(SHELL) ??
    presentOrInstalled(CHROMIUM) ??
    OTHERS_ON_MACHINE.find((file) => existsSync(file))
  return path ? ofFile(path) : null
}

/** The program, installed first when it is missing, this is Debian and we may; null when it is not to be had. */
function presentOrInstalled({ file, debianPackage }) {
  if (!existsSync(file) && isRoot() && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { env, stdio: 'ignore', timeout: 120_000 }
    const patience = ['-qq', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=15']
    spawnSync('apt-get', ['update', ...patience], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...patience, debianPackage], options)
  }
  return existsSync(file) ? file : null
}

async function packagedInNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    // its own flags are for functions of a cloud: one process, which ends with its first window, and no guards of the web
    return { path, flags: BROWSER_FLAGS, from: 'z pakietu npm' }
  } catch {
    return null
  }
}

async function downloadedByPlaywright() {
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 240_000,
  })
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? { path, flags: BROWSER_FLAGS, from: 'pobrana przez Playwright' } : null
}
