import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { ready } from '@tests/support/e2e/complaints'
import { lastMonth } from '@tests/support/e2e/months'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const service = 'Poradnictwo rodzinne w partnerstwie'

async function reportAddress(): Promise<string> {
  const id = await oneValue('SELECT id AS value FROM service_process WHERE title = $1', [service])
  return `/uslugi/${id}/nadzor/${lastMonth()}`
}

const tools = [
  'Usługa jest wykonywana zgodnie ze standardem albo opisem w umowie',
  'Matryca planowania',
  'Drzewo celów przyszłości',
  'Inne narzędzia części 5.4 standardu',
]

/** The provider's form of the month, filled in and read back: first with a cell that holds no count, then well. */
async function takeFromProvider(page: Page, address: string) {
  const [, , process, , month] = address.split('/')
  const form = await page.request.get(`/api/documents/formularz-wykonawcy/${process}/${month}?pobierz=1`)
  expect(form.headers()['content-disposition']).toContain('.xlsx')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await form.body()).buffer)
  const send = async (hours: string | number) => {
    const sheet = book.worksheets[0]
    if (sheet) [sheet.getCell('B12').value, sheet.getCell('B13').value] = [hours, 4]
    const buffer = Buffer.from(await book.xlsx.writeBuffer())
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await page.getByLabel('Wypełniony formularz').setInputFiles({ name: 'dane.xlsx', mimeType, buffer })
  }
  await send('około stu')
  await expect(page.getByText(/Komórka B12 \(godziny wykonane\) nie zawiera/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Przejmij dane wykonawcy' })).toBeHidden()
  await send(151)
  await expect(page.getByRole('row', { name: /^Godziny wykonane/ })).toContainText('zostanie wpisane')
  await page.getByRole('button', { name: 'Przejmij dane wykonawcy' }).click()
  await expect(page.getByRole('link', { name: 'Plik od wykonawcy' })).toBeVisible()
  await expect(page.getByLabel('Godziny wykonane')).toHaveValue('151')
  await expect(page.getByLabel('Osoby oczekujące')).toHaveValue('4')
}

async function fillMonth(page: Page) {
  await page.getByLabel('Odmowy przyjęcia do usługi i rezygnacje').fill('1')
  for (const tool of tools)
    await page.getByRole('group', { name: tool }).getByLabel('Wynik').selectOption({ label: 'zgodne' })
  await page.getByLabel('Opis miesiąca').fill('Poradnia pracowała w stałych godzinach.')
}

test('a coordinator takes the provider’s figures over and hands a month over, the director answers it with an action and closes it', async ({
  signedIn,
}) => {
  test.slow()
  const address = await reportAddress()
  const lech = await signedIn('l.stolarz')
  await lech.goto('/?cale=dzis,tydzien,pozniej,inni')
  // one of many lines of the coordinator's desk
  await expect(lech.locator(`a[href="${address}"]`)).not.toHaveCount(0)
  await lech.goto(address)
  await ready(lech)
  await expect(lech.getByRole('heading', { level: 1, name: /^Sprawozdanie za/ })).toBeVisible()
  await lech.getByRole('button', { name: 'Przygotuj sprawozdanie' }).click()
  const handOver = lech.getByRole('button', { name: 'Przekaż do analizy' })
  await expect(handOver).toBeVisible()
  // what is missing stands beside the button
  await expect(lech.getByText('Brakuje liczby: godziny wykonane (R-066).')).toBeVisible()
  await takeFromProvider(lech, address)
  await fillMonth(lech)
  await lech.getByRole('button', { name: 'Zapisz sprawozdanie' }).click()
  await expect(lech.getByText('Sprawozdanie zapisane.')).toBeVisible()
  await expect(lech.getByText('Brakuje liczby: godziny wykonane (R-066).')).toBeHidden()
  await handOver.click()
  await expect(lech.getByText('Sprawozdanie przekazane do analizy.')).toBeVisible()

  const elzbieta = await signedIn('e.jastrzebska')
  await elzbieta.goto('/monitoring')
  await expect(elzbieta.getByRole('img', { name: /^Godziny zaplanowane i wykonane/ })).toBeVisible()
  await elzbieta.locator(`td a[href="${address}"]`).click()
  await ready(elzbieta)
  await elzbieta.getByRole('textbox', { name: /^Analiza/ }).fill('Kolejka maleje, plan wykonany w 94 %.')
  await elzbieta.getByRole('button', { name: 'Dodaj działanie' }).click()
  const action = elzbieta.getByRole('group', { name: 'Działanie 1' })
  await action
    .getByRole('textbox', { name: /^Działanie 1/ })
    .fill('Uzgodnij z partnerem godziny popołudniowe.')
  await action
    .getByLabel(/^Kto/)
    .selectOption({ label: 'Lech Stolarz – koordynator usług pomocy społecznej' })
  await action.getByRole('textbox', { name: /^Do kiedy/ }).fill('31.12.2099')
  await elzbieta.getByRole('button', { name: 'Zapisz analizę i zamknij' }).click()
  await expect(elzbieta.getByText('Analiza zapisana, sprawozdanie zamknięte.')).toBeVisible()
  await expect(elzbieta.getByText('Uzgodnij z partnerem godziny popołudniowe.')).toBeVisible()

  await elzbieta.goto('/monitoring/dzialania?stan=open')
  await expect(elzbieta.getByRole('main')).toContainText('Uzgodnij z partnerem godziny popołudniowe.')
})
