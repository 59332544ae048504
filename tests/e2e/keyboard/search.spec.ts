import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { held } from '@tests/support/e2e/held'
import { personId } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const opened = async (page: Page) => {
  await page.goto('/')
  await ready(page)
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('combobox', { name: /^Szukaj:/ })).toBeFocused()
  return page.getByRole('dialog', { name: 'Wyszukiwarka' })
}

for (const typed of ['lukasz zolkiewski', 'ŻÓŁKIEWSKI', 'zolkiewki']) {
  test(`Ctrl+K finds Łukasz Żółkiewski by "${typed}" and Enter opens his card`, async ({ signedIn }) => {
    const id = await personId('Łukasz', 'Żółkiewski')
    const page = await signedIn('z.madej')
    const dialog = await opened(page)
    await page.keyboard.type(typed)
    await expect(dialog).toContainText('Żółkiewski Łukasz')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/klienci/${id}$`))
  })
}

test('Enter pressed before the answer opens the first result when it comes', async ({ signedIn }) => {
  const id = await personId('Łukasz', 'Żółkiewski')
  const page = await signedIn('z.madej')
  const answer = await held(page, /"text":"l/)
  const dialog = await opened(page)
  await page.keyboard.type('lukasz zolkiewski')
  await page.keyboard.press('Enter')
  await answer.asked
  await expect(dialog.getByText('Szukam… Otworzę pierwszy wynik.')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
  answer.release()
  await expect(page).toHaveURL(new RegExp(`/klienci/${id}$`))
  await expect(dialog).toBeHidden()
})

test('Enter pressed over older results waits for those of what is typed now', async ({ signedIn }) => {
  const id = await personId('Łukasz', 'Żółkiewski')
  const page = await signedIn('z.madej')
  const answer = await held(page, /"text":"l/)
  const dialog = await opened(page)
  await page.keyboard.type('nowicka')
  await expect(dialog.getByRole('option').first()).toContainText('Nowicka')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('lukasz zolkiewski')
  await expect(dialog.getByRole('option').first()).toContainText('Nowicka')
  await page.keyboard.press('Enter')
  await answer.asked
  await expect(page).toHaveURL(/\/$/)
  answer.release()
  await expect(page).toHaveURL(new RegExp(`/klienci/${id}$`))
})

test('typing on after Enter takes the Enter back', async ({ signedIn }) => {
  const page = await signedIn('z.madej')
  const answer = await held(page, /"text":"l/)
  const dialog = await opened(page)
  await page.keyboard.type('lukasz zolkiewski')
  await page.keyboard.press('Enter')
  await answer.asked
  await page.keyboard.press('Control+A')
  await page.keyboard.type('nowicka')
  answer.release()
  await expect(dialog.getByRole('option').first()).toContainText('Nowicka')
  await expect(page).toHaveURL(/\/$/)
})

test('the arrows mark a result, and Enter opens the marked one', async ({ signedIn }) => {
  const page = await signedIn('z.madej')
  const dialog = await opened(page)
  await page.keyboard.type('ma')
  await expect(dialog.getByRole('option').nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  const marked = dialog.getByRole('option', { selected: true })
  await expect(marked).toHaveId('wynik-1')
  const address = await marked.getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

test('a search that found no way to the server says so and is asked again by Enter', async ({
  signedIn,
  watch,
}) => {
  const id = await personId('Łukasz', 'Żółkiewski')
  const page = await signedIn('z.madej')
  const dialog = await opened(page)
  await page.context().setOffline(true)
  await page.keyboard.type('lukasz zolkiewski')
  await expect(dialog.getByText('Brak połączenia z serwerem.')).toBeVisible()
  await page.context().setOffline(false)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/klienci/${id}$`))
  // the browser's own words about the broken connection
  watch.complaints.splice(0)
})

test('Escape closes the search and gives the focus back to the page', async ({ signedIn }) => {
  const page = await signedIn('z.madej')
  await opened(page)
  await page.keyboard.type('xyzq')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a result chosen with Enter does not leave typed text without a question', async ({ signedIn }) => {
  const page = await signedIn('a.wilga')
  await page.goto('/kalendarz/nowe')
  await ready(page)
  await page.getByRole('button', { name: 'Zarejestruj nową osobę' }).click()
  const name = page.getByRole('group', { name: 'Nowa osoba w rejestrze' }).getByLabel(/^Nazwisko/)
  await name.fill('Zaczęta')
  await page.keyboard.press('Control+K')
  const search = page.getByRole('dialog', { name: 'Wyszukiwarka' })
  await page.keyboard.type('nowicka')
  await expect(search.getByRole('option').first()).toContainText('Nowicka')
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Wyjść bez zapisania?' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(search).toBeHidden()
  await expect(name).toHaveValue('Zaczęta')
})
