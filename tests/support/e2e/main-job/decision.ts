import { expect, type Page } from '@playwright/test'
import { ready } from '../complaints'
import { card, followTheDesk, open, openTab, press, unfold } from './parts-of-a-screen'

/** The draft with its texts, complete, handed over; its author is not offered to sign it. */
export async function draftAndHandOver(page: Page): Promise<void> {
  await openTab(page, 'Decyzja')
  await page.getByRole('button', { name: 'Przygotuj projekt decyzji' }).click()
  await expect(page.getByRole('textbox', { name: /^Uzasadnienie faktyczne/ })).toHaveValue(/zaświadczenia/)
  await expect(page.getByRole('textbox', { name: /^Rozstrzygnięcie/ })).toHaveValue(/słownie/)
  await expect(card(page, 'Podgląd projektu')).toContainText('DECYZJA')
  await expect(page.getByText('Czego brakuje')).toHaveCount(0)
  await writeInTwoTabs(page)
  await page.getByRole('button', { name: 'Przekaż do podpisu' }).click()
  await expect(page.getByText('Podpisze go inna osoba, upoważniona do wydawania decyzji.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Podpisz decyzję' })).toHaveCount(0)
}

/** The same text open in two tabs: the second one is told at the button, keeps its words and saves on top. */
async function writeInTwoTabs(page: Page): Promise<void> {
  const reasons = (tab: Page) => tab.getByRole('textbox', { name: /^Uzasadnienie faktyczne/ })
  const save = (tab: Page) => tab.getByRole('button', { name: 'Zapisz treść' }).click()
  const other = await page.context().newPage()
  await open(other, page.url())
  await reasons(page).press('Control+End')
  await reasons(page).pressSequentially(' Pierwsza karta.')
  await save(page)
  await expect(card(page, 'Podgląd projektu')).toContainText('Pierwsza karta.')
  await reasons(other).press('Control+End')
  await reasons(other).pressSequentially(' Druga karta.')
  await save(other)
  await expect(other.getByText('Ktoś zmienił ten zapis')).toBeVisible()
  await expect(other.getByText('W zapisie jest teraz:')).toBeVisible()
  await expect(reasons(other)).toHaveValue(/Druga karta\.$/)
  await save(other)
  await expect(card(other, 'Podgląd projektu')).toContainText('Druga karta.')
  await other.close()
  await page.reload()
  await ready(page)
}

/** From the desk of the person authorised to the signed decision; gives back the address of its PDF. */
export async function signFromTheDesk(page: Page, who: string): Promise<string> {
  await followTheDesk(page, who, 'Decyzja do podpisu')
  await page.getByRole('button', { name: 'Podpisz decyzję' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Podpisz decyzję' }).click()
  const signed = card(page, 'Podpisana decyzja')
  await expect(signed).toBeVisible()
  return (await signed.getByRole('link', { name: 'Otwórz PDF' }).getAttribute('href')) ?? ''
}

/** A PDF the person may read: what the server says it is, and what it begins with. */
export async function expectPdf(page: Page, address: string): Promise<void> {
  const answer = await page.request.get(address)
  expect(answer.status(), address).toBe(200)
  expect(answer.headers()['content-type']).toContain('application/pdf')
  expect((await answer.body()).subarray(0, 5).toString('latin1')).toBe('%PDF-')
}

/** Handed to the client today, who waives the appeal (art. 127a KPA): final at once. */
export async function deliverAndPutInForce(page: Page, who: string, today: string): Promise<void> {
  await followTheDesk(page, who, 'jest podpisana i czeka na doręczenie')
  await page.getByRole('textbox', { name: /^Dzień doręczenia/ }).fill(today)
  await page.getByRole('button', { name: 'Odnotuj doręczenie' }).click()
  const after = card(page, 'Po doręczeniu')
  await expect(after.getByText('Termin na odwołanie jeszcze nie minął')).toBeVisible()
  await unfold(page, 'Strona zrzekła się odwołania')
  await page.getByRole('button', { name: 'Odnotuj zrzeczenie się odwołania' }).click()
  await expect(after.getByText('Termin na odwołanie jeszcze nie minął')).toHaveCount(0)
  await press(page, 'Uznaj decyzję za ostateczną')
  await openTab(page, 'Przebieg')
  await expect(page.getByText('Decyzja jest ostateczna')).toBeVisible()
}
