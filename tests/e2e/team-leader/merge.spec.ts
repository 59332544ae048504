import { ready } from '@tests/support/e2e/complaints'
import { newcomer } from '@tests/support/e2e/newcomer'
import { fillPerson, register } from '@tests/support/e2e/registry'
import { expect, test } from '@tests/support/e2e/test'

test('two cards of one person are compared, merged with a reason, and taken apart again', async ({
  signedIn,
}) => {
  const { firstName, lastName } = newcomer()
  const person = { firstName, lastName, bornOn: '3.11.1958' }
  const marek = await signedIn('m.sobczyk')
  await fillPerson(marek, person)
  const keptId = await register(marek)
  await fillPerson(marek, person)
  await marek.getByLabel('Telefon').fill('600 123 987')
  await marek.getByRole('button', { name: 'Zarejestruj osobę' }).click()
  await marek.getByRole('checkbox', { name: /^Nie mam pewności/ }).check()
  const otherId = await register(marek)
  await expect(marek.getByText('podejrzenie podwójnej karty')).toBeVisible()

  const urszula = await signedIn('u.bartosik')
  await urszula.goto(`/klienci/podejrzenia?osoba=${keptId}`)
  await ready(urszula)
  await expect(urszula.getByRole('main')).toContainText(`${lastName} ${firstName}`)
  await urszula.goto(`/klienci/${keptId}/scalenie/${otherId}`)
  await ready(urszula)
  await expect(urszula.getByRole('table')).toContainText('różnią się')
  await expect(urszula.getByRole('radio', { name: 'Telefon: 600123987' })).toBeChecked()
  await urszula.getByLabel(/^Dlaczego to jedna osoba/).fill('Ta sama data urodzenia i ten sam adres.')
  await urszula.getByRole('button', { name: 'Scal karty' }).click()
  await expect(urszula).toHaveURL(new RegExp(`/klienci/${keptId}$`))
  await expect(urszula.getByRole('main')).toContainText('600 123 987')

  await urszula.goto(`/klienci/${otherId}`)
  await expect(urszula.getByText('Ta karta została scalona z inną')).toBeVisible()
  await urszula.goto(`/klienci/${keptId}`)
  await ready(urszula)
  await urszula.getByRole('button', { name: 'Cofnij scalenie' }).click()
  const question = urszula.getByRole('alertdialog', { name: 'Rozdzielić scalone karty?' })
  await question.getByRole('button', { name: 'Cofnij scalenie' }).click()
  await expect(question).toBeHidden()
  await expect(urszula.getByRole('main')).not.toContainText('600 123 987')
  await urszula.goto(`/klienci/${otherId}`)
  await expect(urszula.getByRole('main')).toContainText('600 123 987')
  await expect(urszula.getByText('karta scalona')).toHaveCount(0)
})
