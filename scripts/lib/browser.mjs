import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { isRoot } from './paths.mjs'

const ON_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Chromium in a test: no sandbox (containers, root), nothing in the background, nothing asked of the network. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @typedef {{ path: string, flags: string[], from: string }} Browser */

/**
 * A real Chromium: of the machine, else (as root) the system's package, else the one inside npm (Linux x64), else
 * Playwright's own download.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const found =
    onMachine() ?? installedAsRoot() ?? (await packagedInNpm()) ?? (await downloadedByPlaywright())
  if (found) return found
  throw new Failure(
    'Nie ma przeglądarki Chromium do testów – zainstaluj ją (apt-get install chromium) albo podaj CHROMIUM_PATH.',
  )
}

function onMachine() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new Failure(`Nie ma pliku ${given} podanego w CHROMIUM_PATH.`)
  if (process.env.CHROMIUM_FROM_NPM === '1') return null
  const path = given ?? ON_MACHINE.find((file) => existsSync(file))
  return path ? { path, flags: BROWSER_FLAGS, from: 'z tego komputera' } : null
}

function installedAsRoot() {
  if (!isRoot() || !existsSync('/usr/bin/apt-get') || process.env.CHROMIUM_FROM_NPM === '1') return null
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: 'ignore', timeout: 240_000 }
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
  return onMachine()
}

async function packagedInNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    return { path, flags: [...new Set([...chromium.args, ...BROWSER_FLAGS])], from: 'z pakietu npm' }
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
