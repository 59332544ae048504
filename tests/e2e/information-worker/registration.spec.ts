import { ready } from '@tests/support/e2e/complaints'
import { newcomer, registerInPlace } from '@tests/support/e2e/newcomer'
import { expect, test } from '@tests/support/e2e/test'

test('a new person with a mixed report: two files, one joint visit, and both workers know at once', async ({
  signedIn,
  watch,
}) => {
  const somebody = newcomer()
  const zofia = await signedIn('z.madej')
  await zofia.goto('/')
  await zofia.getByRole('link', { name: 'Nowe zgłoszenie' }).click()
  await expect(zofia.getByRole('heading', { level: 1, name: 'Nowe zgłoszenie' })).toBeVisible()
  await ready(zofia)
  await registerInPlace(zofia, somebody)
  // the page was drawn anew with the person: what is being typed is nothing unfinished
  await expect(zofia.getByText('To niedokończone zgłoszenie')).toHaveCount(0)

  await zofia.getByRole('radio', { name: /^Zgłoszenie mieszane/ }).check()
  await zofia
    .getByLabel('Z czym osoba przychodzi')
    .fill('Straciła pracę, nie ma na czynsz i nie ma z kim pogadać.')
  await zofia.getByRole('checkbox', { name: 'Bezrobocie' }).check()
  await expect(zofia.getByRole('checkbox', { name: 'Zaświadczenie z urzędu pracy' })).toBeChecked()
  await expect(zofia.getByText('Dwoje pracowników, jedna wspólna wizyta')).toBeVisible()
  await zofia.getByRole('radio', { name: 'Umówiono spotkanie' }).check()
  const slots = zofia.getByRole('group', { name: 'Wspólny wolny termin obojga pracowników' })
  await slots.locator('label').first().click()
  const benefitsWorker = await chosenLead(zofia.getByLabel('Pracownik ds. świadczeń'))
  const socialWorker = await chosenLead(zofia.getByLabel('Pracownik socjalny'))
  await zofia.getByRole('button', { name: 'Zarejestruj zgłoszenie' }).click()

  await expect(zofia.getByText('Zgłoszenie zapisane.')).toBeVisible()
  await expect(zofia.getByRole('heading', { level: 1, name: /^Zgłoszenie nr / })).toBeVisible()
  const card = zofia.getByRole('main')
  await expect(card).toContainText(`${somebody.firstName} ${somebody.lastName}`)
  await expect(card).toContainText(benefitsWorker)
  await expect(card).toContainText(socialWorker)
  await expect(card.getByText('Zaplanowany')).toHaveCount(2)
  expect(watch.addresses.filter((address) => address.includes(somebody.pesel))).toEqual([])

  // one step back: what was registered is not offered once more
  await zofia.goBack()
  await expect(zofia.getByRole('heading', { level: 1, name: 'Nowe zgłoszenie' })).toBeVisible()
  await ready(zofia)
  await expect(zofia.getByText('To niedokończone zgłoszenie')).toHaveCount(0)
  await expect(zofia.getByLabel('Z czym osoba przychodzi')).toHaveValue('')
  expect(watch.addresses.filter((address) => address.includes(somebody.lastName))).toEqual([])
})

test('anonymous advice needs no person and opens no files', async ({ signedIn }) => {
  const nobody = await signedIn('c.zawada')
  await nobody.goto('/zgloszenia/nowe')
  await ready(nobody)
  await nobody.getByRole('checkbox', { name: 'Porada bez podawania danych' }).check()
  await nobody.getByRole('radio', { name: /^Sama porada/ }).check()
  await nobody
    .getByLabel('Z czym osoba przychodzi')
    .fill('Pyta, gdzie złożyć wniosek o dodatek mieszkaniowy.')
  await nobody.getByRole('radio', { name: 'Udzielono porady' }).check()
  await nobody.getByRole('button', { name: 'Zarejestruj zgłoszenie' }).click()
  await expect(nobody.getByText('Zgłoszenie zapisane.')).toBeVisible()
  await expect(nobody.getByText('zgłoszenie anonimowe')).toBeVisible()
})

const chosenLead = async (field: import('@playwright/test').Locator) => {
  const chosen = await field.locator('option:checked').innerText()
  return chosen.split(' – ')[0] ?? chosen
}
