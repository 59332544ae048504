import { personId } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

test('who looked into a file, and who was refused, stands in the register of access', async ({
  signedIn,
}) => {
  const id = await personId('Monika', 'Sadłowska')
  const deputy = await signedIn('z.madej')
  await deputy.goto(`/klienci/${id}`)
  await expect(deputy.getByRole('heading', { level: 1, name: /Sadłowska/ })).toBeVisible()
  const adam = await signedIn('a.mroz')
  await adam.goto('/klienci/podejrzenia')

  const irena = await signedIn('i.sikora')
  await irena.goto(`/rejestr-dostepu?klient=${id}`)
  const log = irena.getByRole('table', { name: 'Kto zaglądał' })
  await expect(log.getByRole('row').filter({ hasText: 'Madej' }).first()).toContainText('Sadłowska')
  await irena.goto('/rejestr-dostepu?wynik=deny')
  await expect(log.getByRole('row').filter({ hasText: 'Mróz' }).first()).toContainText('odmówiono')
})

test('the chain of the audit log is whole, and says so', async ({ signedIn }) => {
  const irena = await signedIn('i.sikora')
  await irena.goto('/rejestr-dostepu/lancuch')
  await expect(irena.getByRole('main')).toContainText('Rejestr jest nienaruszony')
})

test('the officer reads the logs but opens no case', async ({ signedIn }) => {
  const irena = await signedIn('i.sikora')
  const answer = await irena.goto('/zgloszenia/nowe')
  expect(answer?.status()).toBe(403)
})
