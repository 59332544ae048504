import type { Page } from '@playwright/test'
import { worker } from '@tests/support/e2e/colleague'
import { ready } from '@tests/support/e2e/complaints'
import { signInByHand, signOutByHand } from '@tests/support/e2e/signing-in'
import { expect, test } from '@tests/support/e2e/test'

const wrong = 'Zupelnie-inne-haslo-1'
const position = 'Inspektor ochrony danych'

test('a wrong password and an unknown login get the same sentence, which betrays neither', async ({
  stranger,
}) => {
  const page = await stranger()
  await page.goto('/logowanie')
  const sentences: string[] = []
  for (const login of ['z.madej', 'nie.ma.takiej']) {
    await signInByHand(page, login, wrong)
    const problem = page.getByRole('alert').filter({ hasText: 'Nie udało się zalogować' })
    await expect(problem).toBeVisible()
    sentences.push((await problem.textContent()) ?? '')
    await expect(page.getByLabel('Hasło', { exact: true })).toBeFocused()
    await page.reload()
  }
  expect(sentences[0]).toBe(sentences[1])
  expect(sentences[0]).not.toMatch(/hasło jest|nie ma takie/i)
  await expect(page).toHaveURL(/\/logowanie$/)
})

test('signing in leads back to the place that was asked for, with its filters', async ({ stranger }) => {
  const page = await stranger()
  await page.goto('/zgloszenia/do-oddzwonienia')
  await expect(page).toHaveURL(/\/logowanie\?powrot=/)
  await signInByHand(page, 'z.madej')
  await expect(page).toHaveURL(/\/zgloszenia\/do-oddzwonienia$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('no address of another site is returned to', async ({ stranger, baseURL }) => {
  const page = await stranger()
  await page.goto('/logowanie?powrot=https://zly.example/')
  await signInByHand(page, 'z.madej')
  await expect(page).toHaveURL(`${baseURL}/`)
})

for (const [where, ask] of [
  [
    'the menu of the account',
    async (page: Page) => {
      await page.getByRole('button', { name: /^Konto:/ }).click()
      await page.getByRole('button', { name: 'Wyloguj wszędzie' }).click()
    },
  ],
  [
    'the list of sessions',
    async (page: Page) => {
      await page.goto('/moje-konto/sesje')
      await ready(page)
      await page.getByRole('button', { name: 'Wyloguj wszędzie' }).click()
      await page.getByRole('alertdialog').getByRole('button', { name: 'Wyloguj wszędzie' }).click()
    },
  ],
] as const) {
  test(`signing out everywhere, from ${where}, ends on a page that says so, by no other page on the way`, async ({
    signedIn,
    stranger,
  }) => {
    // somebody of the test's own: nobody else's sessions end with theirs
    const { page, login, password } = await worker(await signedIn('a.mroz'), stranger, position)
    const elsewhere = await stranger()
    await elsewhere.goto('/logowanie')
    await signInByHand(elsewhere, login, password)
    await expect(elsewhere.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
    const seen: string[] = []
    page.on('framenavigated', (frame) => seen.push(new URL(frame.url()).pathname))
    await ask(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wylogowano ze wszystkich urządzeń')
    await expect(page.getByText('na tym komputerze i na każdym innym urządzeniu')).toBeVisible()
    expect(seen).not.toContain('/logowanie')
    await elsewhere.goto('/moje-konto')
    await expect(elsewhere).toHaveURL(/\/logowanie/)
  })
}

test('signing out everywhere without an answer for the others says that only this session ended', async ({
  signedIn,
  stranger,
}) => {
  const { page } = await worker(await signedIn('a.mroz'), stranger, position)
  await page.route('**/*', (route) =>
    route.request().headers()['next-action'] ? route.fulfill({ body: 'coś po drodze' }) : route.fallback(),
  )
  await page.getByRole('button', { name: /^Konto:/ }).click()
  await page.getByRole('button', { name: 'Wyloguj wszędzie' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wylogowano')
  await expect(page.getByText('Sesje na innych urządzeniach mogą być nadal otwarte')).toBeVisible()
})

test('signing out ends the session on the server: the old cookie opens nothing', async ({ stranger }) => {
  const page = await stranger()
  await page.goto('/logowanie')
  await signInByHand(page, 'z.madej')
  await expect(page.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  const kept = await page.context().storageState()
  await signOutByHand(page)
  await page.context().addCookies(kept.cookies)
  await page.goto('/zgloszenia')
  await expect(page).toHaveURL(/\/logowanie/)
})
