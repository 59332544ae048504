import { buildApplication, buildIsFresh, clientIsFresh, generateClient } from '../../scripts/lib/build.mjs'
import { findBrowser } from '../../scripts/lib/browser.mjs'
import { FROZEN_NOW, startTestApplication } from '../../scripts/lib/test-application.mjs'

const DIST_DIR = '.next-test'

/**
 * Starts the application on a fresh database with the demo town, as `npm start` does, and finds a Chromium.
 * With E2E_BASE_URL given, an application that already runs is used.
 */
export default async function globalSetup() {
  const browser = await findBrowser()
  process.env.E2E_BROWSER = browser.path
  process.env.E2E_BROWSER_FLAGS = browser.flags.join(' ')
  if (process.env.E2E_BASE_URL) return undefined
  if (!clientIsFresh()) await generateClient()
  if (!buildIsFresh(DIST_DIR)) await buildApplication({ distDir: DIST_DIR })
  const application = await startTestApplication({
    distDir: DIST_DIR,
    now: process.env.DROGOWSKAZ_NOW ?? FROZEN_NOW,
  })
  process.env.E2E_BASE_URL = application.url
  process.env.E2E_DATABASE_URL = application.ownerUrl
  process.env.DROGOWSKAZ_NOW = application.now
  return application.stop
}
