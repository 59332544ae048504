import { expect, type Locator, type Page } from '@playwright/test'
import { registerInPlace, type Newcomer } from '../newcomer'
import { open } from './parts-of-a-screen'

type Leads = { benefits: string; socialWork: string }

/** A new person with a mixed report: two files with their leads, one joint visit of both workers. */
export async function registerMixedReport(page: Page, somebody: Newcomer, leads: Leads): Promise<void> {
  await open(page, '/zgloszenia/nowe')
  await registerInPlace(page, somebody)
  await page.getByRole('radio', { name: /^Zgłoszenie mieszane/ }).check()
  await page.getByLabel('Z czym osoba przychodzi').fill('Straciła pracę, nie ma na czynsz i leki.')
  await page.getByRole('checkbox', { name: 'Bezrobocie' }).check()
  await choose(page.getByLabel('Pracownik ds. świadczeń'), leads.benefits)
  await choose(page.getByLabel('Pracownik socjalny'), leads.socialWork)
  const reason = page.getByLabel('Powód wyboru innej osoby niż proponowana')
  if (await reason.isVisible()) await reason.fill('Znają już tę ulicę.')
  await page.getByRole('radio', { name: 'Umówiono spotkanie' }).check()
  const slots = page.getByRole('group', { name: 'Wspólny wolny termin obojga pracowników' })
  // not the first one: another desk may be taking that
  await slots.locator('label').last().click()
  await page.getByRole('button', { name: 'Zarejestruj zgłoszenie' }).click()
  await expect(page.getByText('Zgłoszenie zapisane.')).toBeVisible()
  await expect(page.getByRole('main').getByText('Zaplanowany')).toHaveCount(2)
  await expect(page.getByRole('main')).toContainText(leads.benefits)
}

/** Takes the person out of the proposals, once these are of the client's district. */
async function choose(field: Locator, name: string): Promise<void> {
  const option = field.locator('option').filter({ hasText: name }).filter({ hasText: 'ten rejon' })
  await option.waitFor({ state: 'attached' })
  await field.selectOption({ label: await option.innerText() })
}
