import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { expect, test } from '@tests/support/e2e/test'

const title = 'Posiłki dla osób w kryzysie bezdomności'

/** Opens the form of a step on the page of the process and saves it after `fill`. */
async function saveStep(page: Page, code: string, fill: (form: Page) => Promise<void>) {
  const item = page.getByRole('listitem').filter({ hasText: new RegExp(`^[^A-Z]*${code} `) })
  await item.getByRole('link', { name: 'Zapisz krok' }).click()
  await expect(page.getByRole('button', { name: `Zapisz krok ${code}` })).toBeEnabled()
  await fill(page)
  await page.getByRole('button', { name: `Zapisz krok ${code}` }).click()
  await expect(page.getByText(new RegExp(`Zapisano krok ${code}`))).toBeVisible()
  await expect(page.getByRole('button', { name: `Zapisz krok ${code}` })).toBeHidden()
}

const handOver = (page: Page) => page.getByRole('button', { name: 'Przekaż etap do akceptacji' })

test('a coordinator leads a service from its start to the accepted scope, with the director', async ({
  signedIn,
}) => {
  test.slow()
  const lech = await signedIn('l.stolarz')
  await lech.goto('/uslugi/nowa')
  await ready(lech)
  await lech.getByLabel(/^Usługa z katalogu/).selectOption('meals')
  await lech.getByLabel(/^Nazwa procesu/).fill(title)
  await lech.getByLabel('osoby w kryzysie bezdomności').check()
  await lech.getByLabel('III. nowa usługa').check()
  await lech.getByRole('button', { name: 'Załóż proces' }).click()
  await expect(lech.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const address = lech.url()
  const elzbieta = await signedIn('e.jastrzebska')
  await elzbieta.goto('/')
  await elzbieta
    .getByRole('listitem')
    .filter({ hasText: `Usługa czeka na wybór ścieżki wdrażania: ${title}` })
    .getByRole('link')
    .first()
    .click()
  await ready(elzbieta)
  await elzbieta.getByLabel(/^Uzasadnienie/).fill('Posiłków w weekend nikt dziś nie wydaje.')
  await elzbieta.getByRole('button', { name: 'Wybierz ścieżkę' }).click()
  await expect(elzbieta.getByText('Ścieżka wdrażania została wybrana.')).toBeVisible()
  await lech.reload()
  await ready(lech)
  await lech.getByRole('button', { name: 'Rozpocznij proces' }).click()
  await expect(handOver(lech)).toBeVisible()
  await expect(lech.getByRole('main')).toContainText('DIA-03 czeka')

  await saveStep(lech, 'DIA-01', async (page) => {
    await page.getByLabel('narzędzia standardów usług i pracy socjalnej').check()
    await page.getByLabel(/^Ile osób ma indywidualny pakiet/).fill('18')
  })
  await saveStep(lech, 'DIA-02', async (page) => {
    await page.getByLabel(/^Ustalenia z konsultacji/).fill('Jadłodajnia wydaje 40 posiłków, potrzeba 60.')
  })
  await saveStep(lech, 'DIA-03', async (page) => {
    await page.getByLabel(/^Ile osób potrzebuje/).fill('60')
    await page.getByLabel(/^Potrzeby/).fill('Ciepły posiłek także w weekend.')
    await page.getByLabel(/^Zasoby/).fill('Jadłodajnia parafialna.')
    await page.getByLabel('roczne sprawozdania z działalności ośrodka').check()
    await page.getByRole('button', { name: 'Zapisz krok DIA-03' }).click()
    // the assessment of resources is obligatory
    await expect(page.getByText(/nie korzysta ze źródła: ocena zasobów/)).toBeVisible()
    await page.getByLabel('ocena zasobów pomocy społecznej (art. 16a ups)').check()
  })
  await handOver(lech).click()
  await expect(lech.getByText('Etap przekazany do akceptacji.')).toBeVisible()

  await elzbieta.goto('/')
  await elzbieta
    .getByRole('listitem')
    .filter({ hasText: `Etap czeka na akceptację: ${title}` })
    .getByRole('link')
    .first()
    .click()
  await ready(elzbieta)
  await elzbieta.getByRole('button', { name: /^Zaakceptuj: diagnoza/ }).click()
  await expect(elzbieta.getByText('Etap zaakceptowany.')).toBeVisible()

  await lech.goto(address)
  await ready(lech)
  await saveStep(lech, 'ZAK-01', async (page) => {
    await page.getByLabel(/^Wymiar usługi/).fill('jeden posiłek dziennie')
    await page.getByLabel(/^Adresaci/).fill('Osoby w kryzysie bezdomności z terenu miasta.')
    await page.getByLabel(/^Przewidywana liczba/).fill('60')
  })
  await handOver(lech).click()
  await expect(lech.getByText('Etap przekazany do akceptacji.')).toBeVisible()

  await elzbieta.goto(address)
  await ready(elzbieta)
  await elzbieta.getByRole('button', { name: /^Zaakceptuj: ustalanie zakresu/ }).click()
  await expect(elzbieta.getByText(/Brakuje pola „Potrzeby finansowe w roku” \(R-040\)/)).toBeVisible()
  await elzbieta.getByLabel(/^Potrzeby finansowe/).fill('328500')
  await elzbieta.getByLabel(/^Możliwości finansowe/).fill('W budżecie ośrodka.')
  await elzbieta.getByRole('button', { name: /^Zaakceptuj: ustalanie zakresu/ }).click()
  await expect(elzbieta.getByText('Etap zaakceptowany.')).toBeVisible()
  await expect(elzbieta.getByRole('main')).toContainText('328 500,00')
})
