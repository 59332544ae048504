import type { Response } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { personId } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const nonceOf = (answer: Response | null) =>
  /'nonce-([^']+)'/.exec(answer?.headers()['content-security-policy'] ?? '')?.[1]

test('every page is guarded by its headers', async ({ signedIn }) => {
  const page = await signedIn('z.madej')
  const answer = await page.goto('/zgloszenia')
  const headers = answer?.headers() ?? {}
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toMatch(/same-origin|no-referrer/)
  expect(headers['x-powered-by']).toBeUndefined()
  const policy = headers['content-security-policy'] ?? ''
  for (const part of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'"])
    expect(policy).toContain(part)
  expect(/script-src [^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe-inline|unsafe-eval/)
})

test('each answer has a nonce of its own, every script carries it, and a foreign one does not run', async ({
  signedIn,
  watch,
}) => {
  const page = await signedIn('z.madej')
  const first = nonceOf(await page.goto('/zgloszenia'))
  const second = nonceOf(await page.goto('/zgloszenia'))
  expect(first).toBeTruthy()
  expect(second).not.toBe(first)
  const without = await page.locator('script').evaluateAll(
    (scripts, nonce) =>
      scripts.filter((script) => {
        const own = script as HTMLScriptElement
        return own.nonce !== nonce && !own.src.startsWith(location.origin)
      }).length,
    second,
  )
  expect(without).toBe(0)
  await ready(page)
  const ran = await page.evaluate(() => {
    const box = document.createElement('div')
    box.setAttribute('onclick', 'document.title = "wlamanie"')
    document.body.append(box)
    box.click()
    return document.title === 'wlamanie'
  })
  expect(ran).toBe(false)
  expect(watch.complaints.splice(0).join()).toContain('Content Security Policy')
})

test('nothing of the office is kept by the browser or asked of another server', async ({
  signedIn,
  watch,
  baseURL,
}) => {
  const page = await signedIn('z.madej')
  const answer = await page.goto('/klienci')
  expect(answer?.headers()['cache-control']).toContain('no-store')
  const cookies = await page.context().cookies()
  expect(cookies.filter((cookie) => !cookie.httpOnly || cookie.sameSite === 'None')).toEqual([])
  expect(watch.addresses.filter((address) => !address.startsWith(baseURL ?? ''))).toEqual([])
})

test('looking for a person and opening the card leaves no personal data in any address', async ({
  signedIn,
  watch,
}) => {
  const id = await personId('Łukasz', 'Żółkiewski')
  const page = await signedIn('z.madej')
  await page.goto('/klienci')
  await ready(page)
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /^Szukaj:/ }).fill('Żółkiewski')
  await page.getByRole('dialog').getByText('Żółkiewski Łukasz').click()
  await expect(page).toHaveURL(new RegExp(`/klienci/${id}$`))
  await expect(page.getByRole('heading', { level: 1, name: /Żółkiewski/ })).toBeVisible()
  expect(watch.addresses.filter((address) => /ółkiewski|zolkiewski|[?&=/]\d{11}\b/i.test(address))).toEqual(
    [],
  )
})
