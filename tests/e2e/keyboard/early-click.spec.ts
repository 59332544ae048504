import { expect, test } from '@tests/support/e2e/test'

test('a menu opened before the scripts of the page come shows what is in it once they do', async ({
  signedIn,
}) => {
  const page = await signedIn('z.madej')
  let letGo: () => void = () => undefined
  const waiting = new Promise<void>((done) => (letGo = done))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await waiting
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: /^Konto:/ }).click()
  await expect(page.locator('[popover]:popover-open')).toBeAttached()
  letGo()
  await expect(page.getByRole('button', { name: 'Wyloguj', exact: true })).toBeVisible()
})
