import { ready } from '@tests/support/e2e/complaints'
import { looksRight } from '@tests/support/e2e/looks-right'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

test('an interview left in the middle opens there again, and says how to get back to its beginning', async ({
  signedIn,
}) => {
  const page = await signedIn('i.tarczynska')
  const proceedingId = await oneValue(
    `SELECT p.id AS value FROM proceeding p JOIN person who ON who.id = p.person_id WHERE who.last_name = $1`,
    ['Konstantynowicz-Brzezińska'],
  )
  const section = (title: RegExp) => page.getByRole('heading', { level: 2, name: title })
  await page.goto(`/swiadczenia/${proceedingId}?karta=wywiad`)
  await page.getByRole('link', { name: 'Pisz dalej' }).click()
  await expect(section(/^[A-J]\. /)).toBeVisible()
  await ready(page)
  await page
    .getByRole('navigation', { name: 'Części formularza' })
    .getByRole('button', { name: /^I\. / })
    .click()
  await expect(section(/^I\. /)).toBeVisible()
  await expect(page.getByText('Piszesz dalej od tej części')).toHaveCount(0)

  await page.goto(`/swiadczenia/${proceedingId}?karta=wywiad`)
  await page.getByRole('link', { name: 'Pisz dalej' }).click()
  await expect(section(/^I\. /)).toBeVisible()
  await expect(page.getByText('Piszesz dalej od tej części')).toBeVisible()
  await ready(page)
  await looksRight(page)
  await page.getByRole('button', { name: 'Przejdź do pierwszej części' }).click()
  await expect(section(/^A\. /)).toBeFocused()
})
