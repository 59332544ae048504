import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

// Rafał Wójtowicz of the demo town receives a permanent benefit and has no zał. 6 for February: this test issues it.
const client = 'Rafał Wójtowicz'
const fileOfClient = () =>
  oneValue(
    `SELECT f.id AS value FROM case_file f JOIN person p ON p.id = f.person_id
     WHERE f.kind = 'socialWork' AND p.last_name = 'Wójtowicz'`,
  )

test('the month’s zał. 6 from the worklist stands on the benefits worker’s desk at once, and the receipt comes back', async ({
  signedIn,
}) => {
  const pawel = await signedIn('p.zareba')
  await pawel.goto('/')
  const missing = pawel.getByRole('listitem').filter({ hasText: 'zał. 6 za luty 2026' })
  await expect(missing).toContainText(client)
  await missing.getByRole('link', { name: /^Wystaw zaświadczeni/ }).click()
  await expect(pawel.getByRole('heading', { level: 1, name: 'Zaświadczenia miesięczne' })).toBeVisible()
  await ready(pawel)

  await expect(pawel.getByText('Nie zaznaczono żadnej odpowiedzi.')).toBeVisible()
  const family = pawel.getByRole('listitem').filter({ hasText: client }).filter({ hasText: 'luty 2026' })
  await family.getByRole('radio', { name: 'nie współdziałają', exact: true }).check()
  await family.getByRole('button', { name: /^Cofnij odpowiedź/ }).click()
  await expect(pawel.getByText('Nie zaznaczono żadnej odpowiedzi.')).toBeVisible()
  await family.getByRole('radio', { name: 'współdziałają', exact: true }).check()
  await pawel.getByRole('button', { name: 'Podpisuję i wystawiam 1 zaświadczenie' }).click()
  await expect(
    pawel.getByText('Wystawiono 1 zaświadczenie. Pracownicy ds. świadczeń już je widzą.'),
  ).toBeVisible()
  await expect(family).toHaveCount(0)

  const iwona = await signedIn('i.tarczynska')
  await iwona.goto('/')
  const arrived = iwona
    .getByRole('region', { name: 'Przeszło przez drzwi' })
    .getByRole('listitem')
    .filter({ hasText: `za luty 2026: ${client}` })
  await expect(arrived).toContainText('– współdziałają')
  await expect(arrived).toContainText('nowe')
  await arrived.getByRole('link', { name: 'Przeczytaj zaświadczenie' }).click()
  const received = iwona.getByRole('listitem').filter({ hasText: client }).filter({ hasText: 'luty 2026' })
  const paper = await received.getByRole('link', { name: /Otwórz dokument/ }).getAttribute('href')
  const print = await iwona.request.get(paper ?? '')
  expect(print.headers()['content-type']).toContain('application/pdf')
  await ready(iwona)
  await received.getByRole('button', { name: 'Potwierdź odczytanie' }).click()
  await expect(received.getByText('nowe', { exact: true })).toHaveCount(0)
  await iwona.goto('/')
  await expect(arrived).toHaveCount(0)

  await pawel.goto(`/praca-socjalna/${await fileOfClient()}/zaswiadczenia`)
  const issued = pawel.getByRole('listitem').filter({ hasText: 'luty 2026' })
  await expect(issued).toContainText('odczytane 12.03.2026')
})
