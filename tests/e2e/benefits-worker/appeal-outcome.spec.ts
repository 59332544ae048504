import { looksRight } from '@tests/support/e2e/looks-right'
import { card, open, unfold } from '@tests/support/e2e/main-job/parts-of-a-screen'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

/** The case of the demo town whose discontinuance is delivered and can still be appealed against; no other test opens it. */
const deliveredCase = () =>
  oneValue(
    `SELECT p.id AS value FROM proceeding p JOIN person who ON who.id = p.person_id WHERE who.last_name = 'Jeleń'`,
  )

test('an outcome written down from another ruling is put right: the decision obtains again, the mistake stays readable (art. 138 KPA)', async ({
  signedIn,
}) => {
  const page = await signedIn('d.krupski')
  await open(page, `/swiadczenia/${await deliveredCase()}?karta=doreczenie`)
  const appeal = card(page, 'Odwołanie')
  const after = appeal.locator('form').filter({ hasText: 'Odnotuj wynik odwołania' })
  const righting = appeal
    .locator('form')
    .filter({ hasText: 'Powód sprostowania' })
    .filter({ hasText: 'Wynik' })
  const save = righting.getByRole('button', { name: 'Sprostuj wynik odwołania' })

  await test.step('an appeal comes and goes to the kolegium, whose ruling is recorded as one that set the decision aside', async () => {
    await unfold(page, 'Wpłynęło odwołanie')
    await page.getByRole('button', { name: 'Odnotuj odwołanie' }).click()
    await page.getByRole('button', { name: 'Odnotuj przekazanie kolegium' }).click()
    await after.getByLabel(/^Wynik/).selectOption('overturned')
    await after.getByLabel(/^Dzień orzeczenia kolegium/).fill('12.03.2026')
    await after.getByRole('button', { name: 'Odnotuj wynik odwołania' }).click()
    await expect(appeal.getByText('Decyzja nie obowiązuje', { exact: true })).toBeVisible()
  })

  await test.step('without a reason, or with nothing changed, it is refused at the button and keeps what was typed', async () => {
    await unfold(page, 'Sprostuj wynik odwołania')
    await expect(righting.getByLabel(/^Wynik/)).toHaveValue('overturned')
    await righting.getByLabel(/^Znak orzeczenia/).fill('SKO.4115.17.2026')
    await save.click()
    await expect(righting.getByLabel(/^Powód sprostowania/)).toBeFocused()
    await righting.getByLabel(/^Powód sprostowania/).fill('Orzeczenie z innej sprawy')
    await righting.getByLabel(/^Znak orzeczenia/).fill('')
    await save.click()
    await expect(righting.getByText('Podajesz ten sam wynik, który jest już zapisany.')).toBeVisible()
    await expect(righting.getByLabel(/^Powód sprostowania/)).toHaveValue('Orzeczenie z innej sprawy')
    await looksRight(page)
  })

  await test.step('the right outcome counts, the mistaken one is kept with who and why, and the case goes on', async () => {
    await righting.getByLabel(/^Wynik/).selectOption('upheld')
    await save.click()
    await expect(appeal.getByText('Kolegium utrzymało decyzję w mocy').first()).toBeVisible()
    await expect(appeal.getByText('Decyzja nie obowiązuje', { exact: true })).toHaveCount(0)
    const kept = card(page, 'Sprostowane zapisy odwołania').getByRole('listitem')
    await expect(kept).toContainText('Kolegium uchyliło decyzję w całości')
    await expect(kept).toContainText(
      'Powód: Orzeczenie z innej sprawy. Sprostowano 12.03.2026, Daniel Krupski.',
    )
    await page.getByRole('link', { name: 'Przebieg', exact: true }).click()
    await expect(page.getByText('Decyzja o umorzeniu jest ostateczna')).toBeVisible()
  })
})
