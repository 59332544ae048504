import { expect, type Page } from '@playwright/test'
import { ready } from './complaints'

export type Registered = { firstName: string; lastName: string; bornOn: string }

/** Fills in somebody without a PESEL on the registry's own form; nothing is sent yet. */
export async function fillPerson(page: Page, { firstName, lastName, bornOn }: Registered): Promise<void> {
  await page.goto('/klienci/nowy')
  await ready(page)
  await page.getByLabel('Powód braku numeru PESEL').selectOption({ label: 'numer niepodany' })
  await page.getByLabel(/^Nazwisko\*?$/).fill(lastName)
  await page.getByLabel(/^Imię\*?$/).fill(firstName)
  await page.getByLabel('Data urodzenia').fill(bornOn)
  await page.getByLabel('Płeć').selectOption({ label: 'kobieta' })
}

/** Sends the form and waits for the new card; gives its id. */
export async function register(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Zarejestruj osobę' }).click()
  await expect(page).toHaveURL(/\/klienci\/[0-9a-f-]{36}$/)
  return page.url().split('/').at(-1) ?? ''
}
