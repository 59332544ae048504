import { expect, type Page } from '@playwright/test'
import { ready } from '../complaints'
import { card, followTheDesk } from './parts-of-a-screen'

/** From the line on the desk to the registered application; gives back its znak sprawy. */
export async function takeApplication(page: Page, who: string): Promise<string> {
  await followTheDesk(page, who, 'Przydzielono Ci akta')
  await page.getByRole('link', { name: 'Nowa sprawa o świadczenie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nowa sprawa o świadczenie' })).toBeVisible()
  await ready(page)
  await expect(page.getByText('Najpierw pouczenie')).toBeVisible()
  await recordInforming(page)
  const application = card(page, '2. Wniosek')
  await application.getByRole('radio', { name: 'Zasiłek okresowy' }).check()
  await application.getByRole('textbox', { name: /^O co wnosi klient/ }).fill('Prosi o zasiłek okresowy.')
  await application.getByRole('button', { name: 'Zarejestruj wniosek' }).click()
  await expect(page.getByRole('heading', { level: 1, name: who })).toBeVisible()
  await ready(page)
  const caseNumber = await page
    .getByRole('banner')
    .or(page.getByRole('main'))
    .getByText(/^[A-ZŻŹĆŚÓŁ]+\.\d+(\.\d+)+/)
    .first()
    .innerText()
  return caseNumber.trim()
}

/** What the client expects and was told before the application. */
async function recordInforming(page: Page): Promise<void> {
  const informing = card(page, '1. Pouczenie')
  await informing
    .getByRole('textbox', { name: /^Jakiej pomocy klient oczekuje/ })
    .fill('Zasiłku do czasu, aż znajdzie pracę.')
  for (const words of ['możliwych świadczeniach', 'przebiegu postępowania', 'obowiązkach'])
    await informing.getByRole('checkbox', { name: new RegExp(`^${words}`) }).check()
  await informing.getByRole('button', { name: 'Odnotuj pouczenie' }).click()
  await expect(informing.getByText('Klient oczekuje:')).toBeVisible()
  await expect(informing.getByRole('link', { name: 'Potwierdzenie do podpisu' })).toBeVisible()
}
