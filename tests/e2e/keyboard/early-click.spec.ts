import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { signInByHand } from '@tests/support/e2e/signing-in'
import { expect, test } from '@tests/support/e2e/test'

/** The scripts of the pages opened from now on do not come until the answer is called. */
async function scriptsHeldBack(page: Page): Promise<() => void> {
  let letGo: () => void = () => undefined
  const waiting = new Promise<void>((done) => (letGo = done))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await waiting
    await route.continue()
  })
  return letGo
}

test('a menu opened before the scripts of the page come shows what is in it once they do', async ({
  signedIn,
}) => {
  const page = await signedIn('z.madej')
  const letGo = await scriptsHeldBack(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Konto:/ }).click()
  await expect(page.locator('[popover]:popover-open')).toBeAttached()
  letGo()
  await expect(page.getByRole('button', { name: 'Wyloguj', exact: true })).toBeVisible()
})

test('what is typed before the scripts of the page come is in the form once they do', async ({
  signedIn,
}) => {
  const page = await signedIn('a.mroz')
  await page.goto('/ustawienia/struktura')
  const district = page.locator('a[href*="/struktura/rejon/"]:not([href$="/nowy"])').first()
  const address = (await district.getAttribute('href')) ?? ''
  const letGo = await scriptsHeldBack(page)
  await page.goto(address, { waitUntil: 'commit' })
  const name = page.getByLabel('Nazwa rejonu')
  const streets = page.getByLabel('Ulice i miejscowości')
  const known = await streets.inputValue()
  await name.fill('Rejon pisany od razu')
  await streets.fill(`${known}\nWczesna 1-7`)
  letGo()
  await ready(page)
  await expect(page.locator('form[data-unsaved]')).toBeAttached()
  await expect(streets).toHaveValue(`${known}\nWczesna 1-7`)
  // the form writes its own text over a field it draws again: here that is what was typed
  await name.press('End')
  await name.pressSequentially(' i dalej')
  await expect(name).toHaveValue('Rejon pisany od razu i dalej')
  await expect(streets).toHaveValue(`${known}\nWczesna 1-7`)
})

test('a login typed before the scripts of the page come signs in', async ({ stranger, baseURL }) => {
  const page = await stranger()
  const letGo = await scriptsHeldBack(page)
  await page.goto('/logowanie', { waitUntil: 'commit' })
  const signingIn = signInByHand(page, 'z.madej')
  await expect(page.getByLabel('Hasło', { exact: true })).not.toHaveValue('')
  letGo()
  await signingIn
  await expect(page).toHaveURL(`${baseURL}/`)
})
