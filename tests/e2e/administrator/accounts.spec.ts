import { randomInt } from 'node:crypto'
import { ready } from '@tests/support/e2e/complaints'
import { signInByHand } from '@tests/support/e2e/signing-in'
import { expect, test } from '@tests/support/e2e/test'

test('a new account: founded, given a position, and opened by its owner with an own password', async ({
  signedIn,
  stranger,
}) => {
  const login = `j.nowak${randomInt(100_000)}`
  const adam = await signedIn('a.mroz')
  await adam.goto('/ustawienia/konta/nowe')
  await ready(adam)
  await adam.getByLabel(/^Imię/).fill('Justyna')
  await adam.getByLabel(/^Nazwisko/).fill('Nowak')
  await adam.getByLabel(/^Login/).fill(login)
  await adam.getByRole('button', { name: 'Wylosuj' }).click()
  const temporary = await adam.getByLabel(/^Hasło tymczasowe/).inputValue()
  expect(temporary.length).toBeGreaterThanOrEqual(12)
  await adam.getByRole('button', { name: 'Załóż konto' }).click()
  await expect(adam).toHaveURL(/\/ustawienia\/konta\/[0-9a-f-]{36}$/)

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
