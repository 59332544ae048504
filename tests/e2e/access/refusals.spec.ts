import type { APIResponse } from '@playwright/test'
import { expect, test } from '@tests/support/e2e/test'

/** English of a framework or a database, a place in the code, or words of a fault that are not ours. */
const foreign =
  /\bat \S+ \(|node_modules|Error:|Internal Server|Bad Request|Not Found|Invalid|exceeded|unexpected|Unauthorized|Forbidden|prisma|SELECT /i

async function isCalm(answer: APIResponse, status: number) {
  expect(answer.status(), answer.url()).toBe(status)
  // the kinds of an answer are words for the program, not for people
  const text = (await answer.text()).replace(/"kind":"\w+"/, '')
  expect(text, answer.url()).not.toMatch(foreign)
  expect(text.trim().length, `${answer.url()} says something`).toBeGreaterThan(10)
  expect(answer.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+'/)
  expect(answer.headers()['x-content-type-options']).toBe('nosniff')
}

const missing = '0190aaaa-0000-7000-8000-000000000000'

for (const [method, path, status] of [
  ['GET', '/api/nie-ma-takiego', 404],
  ['GET', '/api/auth/providers', 404],
  ['GET', '/api/auth/signout', 405],
  ['GET', '/api/auth/error', 404],
  ['GET', '/api/documents/nie-numer', 404],
  // somebody who may not read every kind of paper is not told which of them are not there
  ['GET', `/api/documents/${missing}`, 403],
  ['GET', '/api/documents/metryka/nie-numer', 404],
  ['GET', `/api/documents/projekt/${missing}`, 404],
  ['GET', '/api/exports/social-work/print/hack/1', 404],
  ['GET', '/api/exports/social-work/print/certificate/nie-numer', 404],
  ['GET', '/api/exports/staff/hack', 404],
  ['GET', '/api/exports/staff/konta', 403],
  ['GET', '/api/exports/access-log?od=99-99-9999&osoba=hack', 403],
  ['GET', '/api/exports/changes', 403],
  ['POST', '/api/exports/clients', 405],
  ['DELETE', '/api/documents/dowody', 405],
  ['PUT', '/klienci', 405],
  ['POST', '/klienci', 405],
] as const) {
  test(`${method} ${path} is answered ${status} in plain Polish`, async ({ signedIn }) => {
    const page = await signedIn('i.tarczynska')
    await isCalm(await page.request.fetch(path, { method }), status)
  })
}

for (const path of [
  '/klienci?strona=-1&sortuj=hack&na-stronie=9999999',
  '/swiadczenia?strona=abc&karta=hack&sortuj=-',
  '/zgloszenia?strona=99999999999&od=2026-99-99',
  '/rejestr-dostepu?od=wczoraj&osoba=1%27%20OR%201=1&klient=x&wynik=hack&strona=1e9',
  '/ustawienia/konta?stan=hack&stanowisko=hack&strona=0',
]) {
  test(`${path} falls back to what makes sense`, async ({ signedIn }) => {
    const page = await signedIn(/rejestr|ustawienia/.test(path) ? 'a.mroz' : 'i.tarczynska')
    const answer = await page.goto(path)
    expect([200, 403]).toContain(answer?.status())
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.locator('body').innerText()).not.toMatch(foreign)
  })
}

test('a scan is taken from our own page only, in our own shape only', async ({ signedIn, baseURL }) => {
  const page = await signedIn('i.tarczynska')
  const send = (headers: Record<string, string>, data: string | Buffer) =>
    page.request.post('/api/documents/dowody', { headers, data })
  const own = { origin: baseURL ?? '' }
  await isCalm(await send({ origin: 'https://zly.example' }, 'x'), 403)
  await isCalm(await send({ origin: 'null' }, 'x'), 403)
  await isCalm(await send({ ...own, 'sec-fetch-site': 'cross-site' }, 'x'), 403)
  await isCalm(await send({ ...own, 'content-type': 'application/json' }, '{"a":'), 400)
  await isCalm(await send({ ...own, 'content-type': 'multipart/form-data; boundary=x' }, 'bez granic'), 400)
  await isCalm(
    await send({ ...own, 'content-type': 'multipart/form-data; boundary=x' }, Buffer.alloc(12_000_000)),
    413,
  )
  const empty = await page.request.post('/api/documents/dowody', {
    headers: own,
    multipart: { proceedingId: 'nie-numer', title: '', receivedOn: 'wczoraj' },
  })
  await isCalm(empty, 400)
})

test('who sends a scan is looked at before the scan: without a session nothing is made of it', async ({
  stranger,
  baseURL,
}) => {
  const page = await stranger()
  for (const address of ['dowody', 'skany-odwolan', 'zalaczniki-ofert']) {
    const answer = await page.request.post(`/api/documents/${address}`, {
      // what nobody could take apart: read first, it would be answered as a broken form
      headers: { origin: baseURL ?? '', 'content-type': 'multipart/form-data; boundary=x' },
      data: 'bez granic',
    })
    await isCalm(answer, 401)
  }
})

test('an action larger than any form, or sent by another site, is turned away', async ({
  signedIn,
  baseURL,
}) => {
  const page = await signedIn('i.tarczynska')
  const post = (headers: Record<string, string>, data: string | Buffer) =>
    page.request.post('/klienci', { headers: { 'next-action': 'a'.repeat(42), ...headers }, data })
  const own = { origin: baseURL ?? '', 'content-type': 'text/plain;charset=UTF-8' }
  await isCalm(await post(own, Buffer.alloc(1_200_000, 'a')), 413)
  await isCalm(await post({ ...own, origin: 'https://zly.example' }, '[]'), 403)
})

test('refusals and missing pages are guarded like any other page', async ({ signedIn }) => {
  const page = await signedIn('a.mroz')
  const nonces = new Set<string>()
  for (const [path, status] of [
    ['/klienci', 403],
    ['/nie-ma-takiej-strony', 404],
    [`/ustawienia/konta/${missing}`, 404],
  ] as const) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    const nonce = /'nonce-([^']+)'/.exec(answer?.headers()['content-security-policy'] ?? '')?.[1] ?? ''
    const scripts = await page
      .locator('script:not([src])')
      .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).nonce))
    expect(new Set(scripts)).toEqual(new Set([nonce]))
    nonces.add(nonce)
    await expect(page.getByRole('navigation', { name: 'Główna' })).toBeVisible()
  }
  expect(nonces.size).toBe(3)
})

test('a cookie nobody signed opens nothing and breaks nothing', async ({ stranger, baseURL }) => {
  const page = await stranger()
  await page
    .context()
    .addCookies([{ name: 'next-auth.session-token', value: 'wymyslony', url: baseURL ?? '', httpOnly: true }])
  await page.goto('/klienci')
  await expect(page).toHaveURL(/\/logowanie\?powrot=/)
  await isCalm(await page.request.get('/api/exports/clients'), 401)
})
