import { signInByHand, signOutByHand } from '@tests/support/e2e/signing-in'
import { expect, test } from '@tests/support/e2e/test'

const wrong = 'Zupelnie-inne-haslo-1'

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
