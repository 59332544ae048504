import { expect, type Page } from '@playwright/test'
import { ready } from '../complaints'

/** A card of the screen by its title. */
export const card = (page: Page, title: string | RegExp) => page.getByRole('region', { name: title })

/** Opens an address as a link of the office does, and waits until its scripts run. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await ready(page)
}

/** Follows the one line of the desk that speaks of somebody and of something. */
export async function followTheDesk(page: Page, who: string, about: string): Promise<void> {
  await open(page, '/')
  const line = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: who })
    .filter({ hasText: about })
  await line.getByRole('link').click()
  await page.waitForURL((address) => address.pathname !== '/')
  await ready(page)
}

/** Opens a part of a file by its tab and waits for that part to be the current one. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
  await page.locator('a[aria-current="page"]').filter({ hasText: name }).first().waitFor()
  await ready(page)
}

/** Unfolds a part of the screen that waits under its own words. */
export async function unfold(page: Page, words: string): Promise<void> {
  await page.locator('summary').filter({ hasText: words }).first().click()
}

/** Presses a button that does its deed once, and waits until it is done: a tab opened sooner would read the case as it was. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^(${name}|Zapisuję…)$`) })).toHaveCount(0)
}
