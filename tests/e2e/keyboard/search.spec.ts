import { ready } from '@tests/support/e2e/complaints'
import { personId } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

for (const typed of ['lukasz zolkiewski', 'ŻÓŁKIEWSKI', 'zolkiewki']) {
  test(`Ctrl+K finds Łukasz Żółkiewski by "${typed}" and Enter opens his card`, async ({ signedIn }) => {
    const id = await personId('Łukasz', 'Żółkiewski')
    const page = await signedIn('z.madej')
    await page.goto('/')
    await ready(page)
    await page.keyboard.press('Control+K')
    const field = page.getByRole('combobox', { name: /^Szukaj:/ })
    await expect(field).toBeFocused()
    await page.keyboard.type(typed)
    await expect(page.getByRole('dialog', { name: 'Wyszukiwarka' })).toContainText('Żółkiewski Łukasz')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`/klienci/${id}$`))
  })
}

test('Escape closes the search and gives the focus back to the page', async ({ signedIn }) => {
  const page = await signedIn('z.madej')
  await page.goto('/')
  await ready(page)
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('combobox', { name: /^Szukaj:/ })).toBeFocused()
  await page.keyboard.type('xyzq')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
