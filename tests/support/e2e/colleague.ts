import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { ready } from './complaints'
import { signInByHand } from './signing-in'

/** Founds an account with a drawn temporary password; the administrator's page ends on the new account. */
export async function foundAccount(adam: Page, firstName: string, lastName: string) {
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

/** Gives the account on the page one position. */
export async function givePosition(adam: Page, position: string) {
  await adam.getByRole('button', { name: 'Powierz stanowisko' }).click()
  await adam.getByLabel(/^Stanowisko/).selectOption({ label: position })
  await adam.getByRole('button', { name: 'Powierz stanowisko' }).click()
  await expect(adam.getByText('Stanowisko zostało powierzone.')).toBeVisible()
}

/**
 * Somebody of the test's own on a position, with their own password: their sessions are nobody else's, and neither
 * are their drafts – the form of a new report keeps one draft an account, and two tests at it would mix theirs.
 */
export async function worker(adam: Page, stranger: () => Promise<Page>, position: string) {
  const { login, temporary } = await foundAccount(adam, 'Cecylia', 'Testowa')
  await givePosition(adam, position)
  const page = await stranger()
  await page.goto('/logowanie')
  await signInByHand(page, login, temporary)
  await expect(page).toHaveURL(/\/moje-konto\/haslo/)
  await ready(page)
  const password = 'Zielony-wozek-w-deszczu-4'
  await page.getByLabel(/^Hasło otrzymane od administratora/).fill(temporary)
  await page.getByLabel(/^Nowe hasło(?! jeszcze)/).fill(password)
  await page.getByLabel(/^Nowe hasło jeszcze raz/).fill(password)
  await page.getByRole('button', { name: 'Zmień hasło' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  return { login, password, page }
}
