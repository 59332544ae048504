import { personId } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const refused = 'Nie masz dostępu do tej strony'

const typed: readonly (readonly [login: string, path: string])[] = [
  ['z.madej', '/ustawienia/konta'],
  ['z.madej', '/rejestr-dostepu'],
  ['a.wilga', '/ustawienia/parametry'],
  ['i.tarczynska', '/przydzial'],
  ['a.mroz', '/klienci'],
  ['a.mroz', '/zgloszenia'],
  ['m.zalewski', '/klienci/nowy'],
]

for (const [login, path] of typed) {
  test(`${login} types ${path} and is told that it is not theirs`, async ({ signedIn }) => {
    const page = await signedIn(login)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1, name: refused })).toBeVisible()
    await expect(page.getByText('poproś kierownika')).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Główna' })).toBeVisible()
    await page.getByRole('link', { name: 'Wróć na pulpit' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  })
}

test('the administrator cannot open a client by a known address', async ({ signedIn }) => {
  const id = await personId('Łukasz', 'Żółkiewski')
  const page = await signedIn('a.mroz')
  const answer = await page.goto(`/klienci/${id}`)
  expect(answer?.status()).toBe(403)
  await expect(page.getByText('Żółkiewski')).toHaveCount(0)
})

for (const path of [
  '/klienci/0190aaaa-0000-7000-8000-000000000000',
  '/klienci/nie-numer',
  '/zgloszenia/0190aaaa-0000-7000-8000-000000000000',
  '/nie-ma-takiej-strony',
  // cannot be decoded at all
  '/%E0%A4%A',
  '/klienci/%E0%A4%A',
]) {
  test(`${path} is not there, and the page says so`, async ({ signedIn }) => {
    const page = await signedIn('z.madej')
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Nie ma takiej strony' })).toBeVisible()
  })
}
