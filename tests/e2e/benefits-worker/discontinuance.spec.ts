import { ready } from '@tests/support/e2e/complaints'
import { looksRight } from '@tests/support/e2e/looks-right'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const caseOf = (lastName: string) =>
  oneValue(
    `SELECT p.id AS value FROM proceeding p JOIN person who ON who.id = p.person_id
     WHERE who.last_name = $1 ORDER BY p.created_at LIMIT 1`,
    [lastName],
  )

test('an application is taken back: a draft of the discontinuance stands at once, and goes when the party thinks better of it (art. 105 KPA)', async ({
  signedIn,
}) => {
  const page = await signedIn('i.tarczynska')
  const address = `/swiadczenia/${await caseOf('Szczęsny')}`
  await page.goto(`${address}?karta=przebieg`)
  await ready(page)
  await page.getByText('Umorzenie: wniosek cofnięty albo sprawa bezprzedmiotowa').click()
  await page.getByLabel('Jak strona cofnęła wniosek i dlaczego').fill('Oświadczenie złożono na piśmie.')
  await page.getByRole('button', { name: 'Przygotuj projekt umorzenia' }).click()
  await expect(page.getByText('nie może sprzeciwiać się inna strona')).toBeVisible()
  await page.getByLabel('Nie ma innej strony albo żadna się nie sprzeciwia').check()
  await page.getByLabel('Umorzenie nie jest sprzeczne z interesem społecznym').check()
  await looksRight(page)
  await page.getByRole('button', { name: 'Przygotuj projekt umorzenia' }).click()
  await expect(page).toHaveURL(`${address}?karta=decyzja`)
  await expect(page.getByLabel('Rozstrzygnięcie')).toHaveValue(/^Umarzam w całości postępowanie/)
  await looksRight(page)

  await page.goto(`${address}?karta=przebieg`)
  await ready(page)
  await page.getByText('Strona zmieniła zdanie: wróć do prowadzenia sprawy').click()
  await page.getByLabel('Dlaczego sprawa nie jest umarzana').fill('Strona wycofała oświadczenie.')
  await page.getByRole('button', { name: 'Wróć do prowadzenia sprawy' }).click()
  await expect(page.getByText('Wrócono do prowadzenia sprawy').first()).toBeVisible()
})
