import { ready } from '@tests/support/e2e/complaints'
import { expect, test } from '@tests/support/e2e/test'

test('a file changes its lead with a reason, and the new lead reads of it on the desk', async ({
  signedIn,
}) => {
  const urszula = await signedIn('u.bartosik')
  await urszula.goto('/przydzial?rodzaj=socialWork')
  await ready(urszula)
  const file = urszula.getByRole('listitem').filter({ hasText: 'Nowicka Stanisława' })
  await file.locator('summary').click()
  const form = file.locator('form').filter({ hasText: 'Kto poprowadzi' })
  const lead = form.getByLabel(/^Kto poprowadzi/)
  const label = await lead.locator('option', { hasText: 'Katarzyna Lenart' }).innerText()
  await lead.selectOption({ label })
  await form.getByRole('button', { name: /^Przydziel/ }).click()
  await expect(form.getByLabel(/^Powód/)).toBeFocused()
  await form.getByLabel(/^Powód/).fill('Prowadziła już tę ulicę.')
  await form.getByRole('button', { name: /^Przydziel/ }).click()
  await expect(
    urszula.getByRole('listitem').filter({ hasText: 'Nowicka Stanisława' }).locator('summary'),
  ).toContainText('prowadzi Katarzyna Lenart')

  const katarzyna = await signedIn('k.lenart')
  await katarzyna.goto('/')
  await expect(katarzyna.getByRole('main')).toContainText('Nowicka')
})
