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
  const password = adam.getByLabel(/^Hasło tymczasowe/)
  await expect(password).not.toHaveValue('')
  const temporary = await password.inputValue()
  await adam.getByRole('button', { name: 'Załóż konto' }).click()
  await expect(adam).toHaveURL(/\/ustawienia\/konta\/[0-9a-f-]{36}$/)
  return { login, temporary }
}

type Qualification = { kind: string; field: string; hours?: number }

const socialWorker = {
  kind: 'Uprawnienia pracownika socjalnego (art. 116 ups)',
  field: 'Dyplom kolegium pracowników służb społecznych',
}
const secondary = { kind: 'Wykształcenie średnie', field: 'Liceum ogólnokształcące' }
const training = {
  kind: 'Szkolenie o świadczeniach, procedurach i kontakcie z klientem',
  field: 'Pierwszy kontakt',
  hours: 30,
}

/** What table 32 asks of a position before it is given. */
const required: Readonly<Record<string, readonly Qualification[]>> = {
  'Pracownik socjalny': [socialWorker],
  'Pracownik ds. świadczeń': [socialWorker],
  'Pracownik udzielający informacji': [secondary, training],
}

/** Writes down on the account on the page what a position asks for. */
export async function qualify(adam: Page, position: string) {
  for (const { kind, field, hours } of required[position] ?? []) {
    await adam.getByRole('button', { name: 'Zapisz kwalifikacje' }).click()
    const form = adam.locator('form').filter({ hasText: 'Co zapisujesz' })
    await form.getByLabel(/^Co zapisujesz/).selectOption({ label: kind })
    await form.getByLabel(/^(Szkoła i kierunek|Podstawa uprawnień|Temat szkolenia)/).fill(field)
    if (hours) await form.getByLabel(/^Liczba godzin/).fill(String(hours))
    await form.getByLabel(/^Dokument/).fill('zaświadczenie nr 12/2019')
    await form.getByLabel(/^Z dnia/).fill('28.06.2019')
    await form.getByRole('button', { name: 'Zapisz kwalifikacje' }).click()
    await expect(adam.getByText(field)).toBeVisible()
  }
}

/** Gives the account on the page one position, with the qualifications it asks for. */
export async function givePosition(adam: Page, position: string) {
  await qualify(adam, position)
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
