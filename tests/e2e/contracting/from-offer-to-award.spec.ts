import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const title = 'Warsztaty terapii zajęciowej'
const first = 'Stowarzyszenie Rodziców „Krok po kroku”'
const second = 'Stowarzyszenie „Razem”'

/** A day so long before the day of the tests, as people type it. */
const daysAgo = (days: number) =>
  new Date(
    new Date(process.env.DROGOWSKAZ_NOW ?? Date.now()).getTime() - days * 86_400_000,
  ).toLocaleDateString('pl-PL', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })

async function declare(page: Page, address: string) {
  await page.goto(address)
  await ready(page)
  await page.getByLabel(/^Oświadczam/).check()
  await page.getByRole('button', { name: 'Złóż oświadczenie' }).click()
  await expect(page.getByText('Złożono oświadczenie.')).toBeVisible()
}

async function checkOffer(page: Page, address: string, name: string) {
  await page.goto(address)
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await ready(page)
  for (const box of await page
    .getByRole('group', { name: /^Co się zgadza/ })
    .getByRole('checkbox')
    .all())
    await box.check()
  await page.getByLabel('poprawna', { exact: true }).check()
  await page.getByRole('button', { name: 'Zapisz wynik sprawdzenia' }).click()
  await expect(page.getByText('Zapisano wynik sprawdzenia.')).toBeVisible()
}

async function score(page: Page, address: string, points: readonly (readonly [string, string])[]) {
  await page.goto(address)
  await page.getByRole('link', { name: /^Oceń ofertę/ }).click()
  for (const [quality, cost] of points) {
    const card = page.getByRole('button', { name: 'Zapisz kartę oceny' })
    await expect(card).toBeEnabled()
    await page.getByLabel(/^Jakość/).fill(quality)
    await page.getByLabel(/^Koszt/).fill(cost)
    const here = page.url()
    await card.click()
    await expect(page).not.toHaveURL(here)
  }
}

test('a specialist enters an offer, two members score, the director awards', async ({ signedIn }) => {
  test.slow()
  const processId = await oneValue(`SELECT id AS value FROM service_process WHERE title = $1`, [title])
  const address = `/uslugi/${processId}/oferty`
  const monika = await signedIn('m.jurek')
  await monika.goto(`/uslugi/${processId}`)
  await monika.getByRole('link', { name: 'Oferty', exact: true }).click()
  await expect(monika.getByRole('heading', { level: 1, name: `Oferty: ${title}` })).toBeVisible()
  await ready(monika)

  await monika.getByRole('combobox', { name: 'Oferent' }).fill('Razem')
  await monika.getByRole('option', { name: new RegExp(second) }).click()
  await monika.getByLabel(/^Dzień wpływu/).fill(daysAgo(3))
  await monika.getByLabel(/^Godzina wpływu/).fill('11:40')
  await monika.getByRole('button', { name: 'Wpisz ofertę' }).click()
  await expect(monika.getByText('Wpisano ofertę do rejestru.')).toBeVisible()
  await monika.getByRole('link', { name: new RegExp(second) }).click()
  await expect(monika.getByText(/Treść jest zamknięta do/)).toBeVisible()
  await ready(monika)
  await monika.getByLabel(/^Wnioskowana kwota/).fill('165000')
  await monika.getByLabel(/^Co oferent proponuje/).fill('Trzy pracownie w poradni.')
  await monika.getByRole('button', { name: 'Wpisz i zamknij' }).click()
  await expect(monika.getByText('Treść wpisana i zamknięta do otwarcia.')).toBeVisible()
  // sealed: neither the amount nor the words are shown to the one who typed them
  await monika.reload()
  await expect(monika.getByRole('main')).not.toContainText('165 000')
  await monika.getByLabel(/^Co to jest/).fill('Statut „Razem”')
  await monika
    .locator('input[type="file"]')
    .setInputFiles({ name: 'skan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 statut') })
  await monika.getByRole('button', { name: 'Dołącz plik' }).click()
  await expect(monika.getByText('Dołączono plik.')).toBeVisible()
  await expect(monika.getByRole('main')).toContainText('Załącznik 1')
  await expect(monika.getByRole('main')).not.toContainText('Statut „Razem”')

  const lech = await signedIn('l.stolarz')
  await declare(monika, address)
  await declare(lech, address)
  await monika.goto(address)
  await ready(monika)
  await monika.getByRole('button', { name: 'Otwórz oferty' }).click()
  await expect(monika.getByText('Otwarto oferty.')).toBeVisible()
  for (const name of [first, second]) await checkOffer(monika, address, name)
  // open to the committee now: the other member reads what was attached
  await lech.goto(monika.url())
  const file = lech.getByRole('link', { name: /^Statut „Razem”/ })
  await expect(file).toBeVisible()
  const answer = await lech.request.get((await file.getAttribute('href')) ?? '')
  expect(answer.headers()['content-type']).toBe('application/pdf')
  await monika.goto(address)
  await ready(monika)
  // what is being typed in one form of the record stays when another one is saved
  await monika.getByText('Unieważnij wybór', { exact: true }).click()
  await monika.getByRole('textbox', { name: /^Powód/ }).fill('Radca prosi, by poczekać.')
  await monika.getByRole('button', { name: 'Zamknij sprawdzenie formalne' }).click()
  await expect(monika.getByText('Zamknięto sprawdzenie, trwa ocena.')).toBeVisible()
  await expect(monika.getByRole('textbox', { name: /^Powód/ })).toHaveValue('Radca prosi, by poczekać.')

  await score(monika, address, [
    ['55', '28'],
    ['40', '36'],
  ])
  await score(lech, address, [
    ['50', '30'],
    ['42', '36'],
  ])
  await lech.goto(address)
  await ready(lech)
  await lech
    .getByRole('textbox', { name: 'Opinia komisji' })
    .fill('Pierwsza oferta ma lokal po remoncie i dowóz.')
  await lech.getByRole('button', { name: 'Wydaj opinię' }).click()
  await expect(lech.getByText('Wydano opinię. Czas na decyzję.')).toBeVisible()

  const elzbieta = await signedIn('e.jastrzebska')
  await elzbieta.goto('/')
  await elzbieta
    .getByRole('listitem')
    .filter({ hasText: `Wybór wykonawcy czeka na decyzję: ${title}` })
    .getByRole('link')
    .first()
    .click()
  await expect(elzbieta.getByRole('table', { name: 'Lista rankingowa' })).toContainText(first)
  await ready(elzbieta)
  // another offer brings its amount; an amount that was typed stays
  const chosen = elzbieta.getByLabel(/^Wybrana oferta/)
  const amount = elzbieta.getByLabel(/^Przyznana kwota/)
  await expect(amount).toHaveValue(/^178\s?000,00$/)
  await chosen.selectOption({ index: 2 })
  await expect(amount).toHaveValue(/^165\s?000,00$/)
  await elzbieta.getByRole('button', { name: 'Wybierz jeszcze jedną ofertę' }).click()
  await expect(elzbieta.getByText(/^Razem 343\s000,00\szł, o 163\s000,00\szł za dużo/)).toBeVisible()
  await elzbieta.getByRole('button', { name: 'Bez oferty 2' }).click()
  await amount.fill('170000')
  await chosen.selectOption({ index: 1 })
  await expect(amount).toHaveValue(/^170\s?000(,00)?$/)
  await elzbieta.getByLabel('prezydent', { exact: true }).check()
  await elzbieta.getByLabel(/^Numer decyzji/).fill('ZP.0050.77')
  await elzbieta.getByRole('button', { name: 'Zapisz decyzję o wyborze' }).click()
  await expect(elzbieta.getByText('Zapisano decyzję o wyborze.')).toBeVisible()

  await lech.goto(address)
  await ready(lech)
  await lech.getByRole('button', { name: 'Zapisz krok UDPP-07 w procesie' }).click()
  await expect(lech.getByText('Zapisano krok UDPP-07.')).toBeVisible()
})
