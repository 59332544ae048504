import { expect, type Page } from '@playwright/test'
import { account } from './accounts'

/** Fills the form of the login page as a person does and sends it. */
export async function signInByHand(page: Page, login: string, password = account(login).password) {
  await page.getByLabel('Login', { exact: true }).fill(login)
  await page.getByLabel('Hasło', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
}

/** Ends the session from the menu of the account. */
export async function signOutByHand(page: Page) {
  await page.getByRole('button', { name: /^Konto:/ }).click()
  await page.getByRole('button', { name: 'Wyloguj', exact: true }).click()
  await expect(page).toHaveURL(/\/wylogowano$/)
}
