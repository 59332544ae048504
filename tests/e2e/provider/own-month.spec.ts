import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { ready } from '@tests/support/e2e/complaints'
import { lastMonth, monthBefore } from '@tests/support/e2e/months'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const service = 'Asystenci osób z niepełnosprawnością: nowe zadanie'
const serviceId = () => oneValue('SELECT id AS value FROM service_process WHERE title = $1', [service])

/** What of the office somebody outside of it never sees, whatever is typed into the address. */
const closed = [
  '/klienci',
  '/zgloszenia',
  '/swiadczenia',
  '/praca-socjalna',
  '/uslugi',
  '/uslugi/wykonawcy',
  '/uslugi/umowy',
  '/monitoring',
  '/kadry',
  '/ustawienia',
  '/rejestr-dostepu',
  '/api/exports/clients',
  '/api/exports/contracts',
  '/api/exports/providers',
  '/api/exports/monitoring',
] as const

async function uploadsForm(page: Page, address: string, hours: string | number) {
  const [, , process, month] = address.split('/')
  const form = await page.request.get(`/api/documents/formularz-realizatora/${process}/${month}?pobierz=1`)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(await form.body()).buffer)
  const sheet = book.worksheets[0]
  if (sheet) [sheet.getCell('B10').value, sheet.getCell('B12').value] = [19, hours]
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('Wypełniony formularz').setInputFiles({ name: 'dane.xlsx', mimeType, buffer })
}

test('a provider sends its months from a telephone, the coordinator takes one over and returns another', async ({
  signedIn,
}) => {
  test.slow()
  const id = await serviceId()
  const renata = await signedIn('r.klos')
  await renata.setViewportSize({ width: 360, height: 740 })
  await renata.goto('/')
  await expect(renata).toHaveURL(/\/realizator$/)
  await expect(renata.getByRole('heading', { level: 1, name: 'Moje usługi' })).toBeVisible()
  await expect(renata.getByText('Sprawdź, czy nie policzono dojazdów.')).toBeVisible()
  await expect(renata.getByRole('button', { name: 'Szukaj' })).toHaveCount(0)
  for (const address of closed)
    expect((await renata.request.get(address)).status(), `${address} is closed`).toBe(403)
  for (const paper of ['uslugi', 'umowa', 'wybor-wykonawcy', 'sprawozdanie-z-uslugi'])
    expect((await renata.request.get(`/api/documents/${paper}/${id}`)).status(), paper).toBeGreaterThan(402)

  // typed in
  const missing = `/realizator/${id}/${lastMonth()}`
  await renata.goto(missing)
  await ready(renata)
  await renata.getByRole('button', { name: 'Prześlij dane' }).click()
  await expect(renata.getByText('Nie wpisano żadnej liczby.')).toBeVisible()
  await renata.getByLabel('Liczba adresatów').fill('21')
  await renata.getByLabel('Godziny wykonane').fill('352')
  await renata.getByRole('button', { name: 'Prześlij dane' }).click()
  await expect(renata.getByText('Dane za ten miesiąc czekają na koordynatora.')).toBeVisible()

  // a form with a mistake, then without it
  const returned = `/realizator/${id}/${monthBefore(3)}`
  await renata.goto(returned)
  await ready(renata)
  await uploadsForm(renata, returned, 'około stu')
  await expect(renata.getByText(/Komórka B12 \(godziny wykonane\) nie zawiera/)).toBeVisible()
  await uploadsForm(renata, returned, 344)
  await renata.getByRole('button', { name: 'Prześlij plik' }).click()
  await expect(renata.getByText('Dane za ten miesiąc czekają na koordynatora.')).toBeVisible()

  const lech = await signedIn('l.stolarz')
  await lech.goto(`/uslugi/${id}/nadzor/${lastMonth()}`)
  await ready(lech)
  await lech.getByRole('button', { name: 'Przygotuj sprawozdanie' }).click()
  await expect(lech.getByText('Dane przesłane przez wykonawcę czekają na decyzję (R-066).')).toBeVisible()
  await expect(lech.getByText(/Renata Kłos/)).toBeVisible()
  await lech.getByRole('button', { name: 'Przejmij dane wykonawcy' }).click()
  await expect(lech.getByLabel('Godziny wykonane')).toHaveValue('352')
  await lech.goto(`/uslugi/${id}/nadzor/${monthBefore(3)}`)
  await ready(lech)
  await lech.getByText('Zwróć wykonawcy').first().click()
  await lech.getByLabel(/^Co trzeba poprawić/).fill('Brakuje liczby osób oczekujących.')
  await lech.getByRole('button', { name: 'Zwróć wykonawcy' }).click()
  await expect(lech.getByText('Dane zwrócone wykonawcy.')).toBeVisible()

  await renata.goto(missing)
  await expect(renata.getByText('Koordynator przejął już te dane do sprawozdania.')).toBeVisible()
  await renata.goto('/realizator')
  await expect(renata.getByText('Brakuje liczby osób oczekujących.')).toBeVisible()
})
