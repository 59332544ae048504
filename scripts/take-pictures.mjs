// npm run pictures: the pictures of the README, taken of the demo town on the day the browser tests use.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { runMain } = await import('./lib/failure.mjs')
const { ensureDependencies } = await import('./lib/dependencies.mjs')

const DIST_DIR = '.next-test'
const NOW = '2026-03-12T09:00:00+01:00'
const FOLDER = 'docs/pictures'
const WINDOW = { width: 1280, height: 800 }

const caseOf = (lastName) => `SELECT p.id FROM proceeding p JOIN person c ON c.id = p.person_id
  WHERE c.last_name = '${lastName}' ORDER BY p.applied_on DESC LIMIT 1`
const familyOf = (lastName) => `SELECT f.id FROM case_file f JOIN person c ON c.id = f.person_id
  WHERE f.kind = 'socialWork' AND c.last_name = '${lastName}' LIMIT 1`

/** Name of the picture, who looks, which record, which page of it. */
const PICTURES = [
  { name: 'pulpit', login: 'i.tarczynska', address: () => '/' },
  {
    name: 'decyzja',
    login: 'e.jastrzebska',
    record: caseOf('Łoś'),
    address: (id) => `/swiadczenia/${id}?karta=decyzja`,
  },
  {
    name: 'rodzina',
    login: 'm.sobczyk',
    record: familyOf('Pawluk'),
    address: (id) => `/praca-socjalna/${id}`,
  },
  { name: 'uslugi', login: 'l.stolarz', address: () => '/uslugi' },
]

async function signedIn(browser, url, login) {
  const context = await browser.newContext({ locale: 'pl-PL', timezoneId: 'Europe/Warsaw' })
  const { csrfToken } = await (await context.request.get(`${url}/api/auth/csrf`)).json()
  await context.request.post(`${url}/api/auth/callback/credentials`, {
    form: { login, password: 'Drogowskaz-2026', code: '', csrfToken, json: 'true', callbackUrl: '/' },
  })
  return context
}

async function take({ browser, application, picture }) {
  const { withConnection } = await import('./lib/database-connection.mjs')
  const id = picture.record
    ? await withConnection(
        application.ownerUrl,
        async (client) => (await client.query(picture.record)).rows[0].id,
      )
    : null
  const context = await signedIn(browser, application.url, picture.login)
  const page = await context.newPage()
  await page.setViewportSize(WINDOW)
  await page.goto(`${application.url}${picture.address(id)}`, { waitUntil: 'networkidle' })
  await page.screenshot({ path: path.join(FOLDER, `${picture.name}.png`) })
  await context.close()
}

await runMain(async () => {
  await ensureDependencies()
  const { buildApplication, buildIsFresh } = await import('./lib/build.mjs')
  const { findBrowser } = await import('./lib/browser.mjs')
  const { step } = await import('./lib/steps.mjs')
  const { startTestApplication } = await import('./lib/test-application.mjs')
  const { chromium } = await import('@playwright/test')
  if (!buildIsFresh(DIST_DIR)) await step('Buduję aplikację', () => buildApplication({ distDir: DIST_DIR }))
  const application = await step('Uruchamiam aplikację', () =>
    startTestApplication({ distDir: DIST_DIR, now: NOW }),
  )
  const found = await findBrowser()
  const browser = await chromium.launch({ executablePath: found.path, args: found.flags })
  mkdirSync(FOLDER, { recursive: true })
  for (const picture of PICTURES)
    await step(`Robię zdjęcie: ${picture.name}`, () => take({ browser, application, picture }))
  await browser.close()
  await application.stop()
})
process.exit()
