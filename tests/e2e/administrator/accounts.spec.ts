import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { signInByHand } from '@tests/support/e2e/signing-in'
import { expect, test } from '@tests/support/e2e/test'

test('a new account: founded, given a position, and opened by its owner with an own password', async ({
  signedIn,
  stranger,
}) => {
  const adam = await signedIn('a.mroz')
  const { login, temporary } = await found(adam, 'Justyna', 'Nowak')
  expect(temporary.length).toBeGreaterThanOrEqual(12)

  await adam.getByRole('button', { name: 'Powierz stanowisko' }).click()
  await adam.getByLabel(/^Stanowisko/).selectOption({ label: 'Pracownik socjalny' })
  await adam.getByLabel(/^Zespół/).selectOption({ label: 'Zespół pracy socjalnej nr 1' })
  await adam.getByRole('button', { name: 'Powierz stanowisko' }).click()
  await expect(adam.getByText('Stanowisko zostało powierzone.')).toBeVisible()

  const justyna = await stranger()
  await justyna.goto('/logowanie')
  await signInByHand(justyna, login, temporary)
  await expect(justyna).toHaveURL(/\/moje-konto\/haslo/)
  await ready(justyna)
  const own = 'Pierwszy-dzien-w-pracy-7'
  await justyna.getByLabel(/^Hasło otrzymane od administratora/).fill(temporary)
  await justyna.getByLabel(/^Nowe hasło(?! jeszcze)/).fill(own)
  await justyna.getByLabel(/^Nowe hasło jeszcze raz/).fill(own)
  await justyna.getByRole('button', { name: 'Zmień hasło' }).click()
  // the form leads to the desk by itself, once the password is changed
  await expect(justyna.getByRole('heading', { level: 1, name: 'Dzień dobry, Justyna' })).toBeVisible()
  await expect(justyna.getByRole('link', { name: 'Praca socjalna' })).toBeVisible()
})

test('six wrong passwords lock an account: then even the right one does not open it, and the wording says why', async ({
  signedIn,
  stranger,
}) => {
  // an account of its own: nobody else's journey may meet a locked door
  const { login, temporary } = await found(await signedIn('a.mroz'), 'Teodor', 'Zapominalski')
  const teodor = await stranger()
  await teodor.goto('/logowanie')
  await expect(
    teodor.getByText(/Po 6 nieudanych próbach logowanie jest\s+wstrzymane na 30 minut/),
  ).toBeVisible()
  const attempt = async (password: string) => {
    const answer = teodor.waitForResponse(/callback\/credentials/)
    await signInByHand(teodor, login, password)
    return (await answer).ok()
  }
  for (let n = 1; n <= 6; n += 1) expect(await attempt('Zupelnie-inne-haslo-1')).toBe(false)
  expect(await attempt(temporary)).toBe(false)
  await expect(teodor.getByRole('alert').filter({ hasText: 'odczekać 30 minut' })).toBeVisible()
  await teodor.goto('/klienci')
  await expect(teodor).toHaveURL(/\/logowanie\?powrot=/)
})

test('no client data anywhere: not in the menu, not in the search, not in the log', async ({ signedIn }) => {
  const adam = await signedIn('a.mroz')
  await adam.goto('/rejestr-dostepu')
  await expect(adam.getByText('Administrator widzi klientów tylko jako identyfikatory.')).toBeVisible()
  for (const surname of ['Żółkiewski', 'Pawluk', 'Malarz', 'Bartnik'])
    await expect(adam.getByRole('main')).not.toContainText(surname)
  await expect(adam.getByRole('button', { name: 'Szukaj' })).toHaveCount(0)
  await expect(adam.getByRole('link', { name: 'Nowe zgłoszenie' })).toHaveCount(0)
  expect((await adam.request.get('/api/exports/clients')).status()).toBe(403)
})

/** Founds an account with a drawn temporary password; the page ends on the new account. */
async function found(adam: Page, firstName: string, lastName: string) {
  const login = `${firstName[0]?.toLowerCase()}.${lastName.toLowerCase()}${randomInt(100_000)}`
  await adam.goto('/ustawienia/konta/nowe')
  await ready(adam)
  await adam.getByLabel(/^Imię/).fill(firstName)
  await adam.getByLabel(/^Nazwisko/).fill(lastName)
  await adam.getByLabel(/^Login/).fill(login)
  await adam.getByRole('button', { name: 'Wylosuj' }).click()
  const temporary = await adam.getByLabel(/^Hasło tymczasowe/).inputValue()
  await adam.getByRole('button', { name: 'Załóż konto' }).click()
  await expect(adam).toHaveURL(/\/ustawienia\/konta\/[0-9a-f-]{36}$/)
  return { login, temporary }
}
