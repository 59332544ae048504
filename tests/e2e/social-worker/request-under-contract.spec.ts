import { clientOfTwoWorkers } from '@tests/support/e2e/both-files'
import { worker } from '@tests/support/e2e/colleague'
import { ready } from '@tests/support/e2e/complaints'
import { expect, test } from '@tests/support/e2e/test'

const label = 'Złóż wniosek o zasiłek celowy na realizację kontraktu'

test('a request for a targeted benefit under a contract folds once it is sent, and the next one begins empty', async ({
  signedIn,
  stranger,
}) => {
  const counter = await worker(await signedIn('a.mroz'), stranger, 'Pracownik udzielający informacji')
  const client = await clientOfTwoWorkers(counter.page)
  const page = await signedIn(client.socialWorker)
  await page.goto(`/praca-socjalna/${client.fileId}/kontrakt`)
  await ready(page)
  await page.getByLabel('Cele').fill('Powrót do pracy.')
  await page.getByLabel('Postanowienia').fill('Kurs zawodowy\nDojazdy na kurs')
  await page.getByRole('button', { name: 'Zapisz podpisany kontrakt' }).click()

  const request = page.locator('details').filter({ hasText: label })
  const form = request.locator('form')
  await expect(request).toBeVisible()
  await ready(page)
  await request.getByText(label).click()
  await form.getByLabel('Proponowana wysokość').fill('120')
  await form.getByLabel('Na co').fill('bilet miesięczny')
  await form.getByRole('checkbox', { name: 'Dojazdy na kurs' }).check()
  await form.getByLabel('Uzasadnienie').fill('Bez biletu nie dojedzie na kurs.')
  await form.getByRole('button', { name: 'Przekaż wniosek' }).click()

  await expect(page.getByText('Wniosek o zasiłek celowy: 120,00 zł')).toBeVisible()
  await expect(request).not.toHaveAttribute('open')
  await expect(form.getByLabel('Na co')).toBeHidden()
  await request.getByText(label).click()
  await expect(form.getByLabel('Na co')).toHaveValue('')
  await expect(form.getByLabel('Proponowana wysokość')).toHaveValue('')
})
