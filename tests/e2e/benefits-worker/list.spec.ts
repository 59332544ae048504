import ExcelJS from 'exceljs'
import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { expect, test } from '@tests/support/e2e/test'

/** The numbers of the cases as the list shows them, from top to bottom. */
const shown = (page: Page) =>
  page
    .getByRole('table', { name: 'Sprawy o świadczenia' })
    .getByRole('cell')
    .filter({ hasText: /^[A-ZŻŹĆŚÓŁ]+\.\d+(\.\d+)+$/ })
    .allInnerTexts()

/** The numbers of the cases in the sheet the list offers. */
async function exported(page: Page): Promise<string[]> {
  const href = await page.getByRole('link', { name: /XLSX/ }).getAttribute('href')
  const answer = await page.request.get(href ?? '')
  expect(answer.status()).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await answer.body()) as unknown as ExcelJS.Buffer)
  const cells: string[] = []
  workbook.worksheets[0]?.getColumn(1).eachCell((cell) => cells.push(cell.text))
  return cells.slice(1)
}

const lists = [
  ['d.krupski', 'the worker’s own', '/swiadczenia'],
  ['d.krupski', 'all, by number from the last', '/swiadczenia?karta=wszystkie&stan=wszystkie&sortuj=-znak'],
  ['k.lenart', 'a social worker’s, whose address names no list', '/swiadczenia'],
  ['k.lenart', 'one state only', '/swiadczenia?stan=awaitingCertificate'],
] as const

for (const [login, name, address] of lists) {
  test(`the sheet has the rows of the list in their order: ${name}`, async ({ signedIn }) => {
    const page = await signedIn(login)
    await page.goto(address)
    const rows = await shown(page)
    expect(rows.length).toBeGreaterThan(1)
    expect(await exported(page)).toEqual(rows)
  })
}

test('filters are kept under a name, chosen again in one click, and taken away', async ({ signedIn }) => {
  const page = await signedIn('i.tarczynska')
  await page.goto('/swiadczenia?karta=wszystkie&termin=po-terminie')
  await ready(page)
  const menu = page.getByRole('button', { name: 'Widoki' })
  await menu.click()
  await page.getByLabel('Nazwa widoku').fill('Spóźnione')
  await page.getByRole('button', { name: 'Zapisz obecne filtry' }).click()
  await expect(page.getByRole('list', { name: 'Zapisane widoki' })).toContainText('Spóźnione')

  await page.goto('/swiadczenia?karta=wszystkie')
  await ready(page)
  await menu.click()
  await page.getByRole('link', { name: 'Spóźnione' }).click()
  await expect(page).toHaveURL('/swiadczenia?karta=wszystkie&termin=po-terminie')
  await ready(page)
  await menu.click()
  await page.getByRole('button', { name: 'Usuń widok Spóźnione' }).click()
  await expect(page.getByRole('link', { name: 'Spóźnione' })).toHaveCount(0)
})
