import { expect, type Page } from '@playwright/test'
import { ready } from '../complaints'
import { card, openTab } from './parts-of-a-screen'

/** Part I with its mandatory segments only, written after a joint visit and closed. */
export async function writeInterview(page: Page, visitedOn: string): Promise<void> {
  await openTab(page, 'Wywiad')
  await expect(page.getByText('Wspólna wizyta jest umówiona')).toBeVisible()
  await page.getByRole('button', { name: 'Rozpocznij część I' }).click()
  await expect(page.getByRole('heading', { level: 2, name: /^A\. Dane osoby/ })).toBeVisible()
  await ready(page)
  await writeVisit(page, visitedOn)
  await writeNeeds(page)
  await writeDiagnosis(page)
  await writePlan(page)
  await expect(page.getByText(/^zapisano \d{2}:\d{2}$/)).toBeVisible()
  // as people do who are used to icons: once is enough, twice is no second editor
  await page.getByRole('button', { name: 'Zatwierdź wywiad' }).dblclick()
  const interviews = card(page, 'Rodzinny wywiad środowiskowy')
  await expect(interviews.getByText('Zatwierdzony')).toBeVisible()
  await expect(interviews.getByText('wspólna wizyta', { exact: true })).toBeVisible()
}

async function openSegment(page: Page, title: RegExp): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Części formularza' })
    .getByRole('button', { name: title })
    .click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
}

const answer = (page: Page, question: RegExp, words: string) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: words, exact: true }).check()

async function writeVisit(page: Page, visitedOn: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Data przeprowadzenia wywiadu/ }).fill(visitedOn)
  await answer(page, /^Miejsce przeprowadzenia/, 'miejsce zamieszkania')
  await answer(page, /^Wywiad prowadzono razem z pracownikiem socjalnym/, 'tak')
}

async function writeNeeds(page: Page): Promise<void> {
  await openSegment(page, /^H\. /)
  await page.getByRole('textbox', { name: /^Jakiej pomocy oczekuje/ }).fill('Nie starcza na czynsz i leki.')
  await page.getByRole('checkbox', { name: 'zasiłek', exact: true }).check()
  await answer(page, /^Osoba chce skorzystać z pracy socjalnej/, 'tak')
}

async function writeDiagnosis(page: Page): Promise<void> {
  await openSegment(page, /^I\. /)
  await page.getByRole('checkbox', { name: 'bezrobocie', exact: true }).check()
  await page
    .getByRole('textbox', { name: /^Opis sytuacji osoby lub rodziny/ })
    .fill('Osoba samotnie gospodarująca, od dwóch miesięcy bez pracy.')
  await page.getByRole('textbox', { name: /^Wnioski/ }).fill('Wskazana pomoc finansowa i praca socjalna.')
}

async function writePlan(page: Page): Promise<void> {
  await openSegment(page, /^J\. /)
  await page.getByRole('button', { name: 'Dodaj formę pomocy' }).click()
  const row = page.getByRole('group', { name: 'Wiersz 1' })
  await row.getByLabel('Forma', { exact: true }).selectOption({ label: 'zasiłek okresowy' })
  await row.getByLabel('Cel', { exact: true }).fill('utrzymanie')
  await page
    .getByRole('textbox', { name: /^Działania, które podejmie osoba/ })
    .fill('Szuka pracy i spotyka się z pracownikiem socjalnym.')
  await answer(page, /^Plan uzgodniono z osobą lub rodziną/, 'tak')
}
