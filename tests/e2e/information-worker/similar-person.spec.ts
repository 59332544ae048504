import { ready } from '@tests/support/e2e/complaints'
import { newcomer } from '@tests/support/e2e/newcomer'
import { fillPerson, register } from '@tests/support/e2e/registry'
import { expect, test } from '@tests/support/e2e/test'

test('a similar person is shown before saving, told apart once and never suspected again', async ({
  signedIn,
}) => {
  const { firstName, lastName } = newcomer()
  const person = { firstName, lastName, bornOn: '14.05.1962' }
  const zofia = await signedIn('z.madej')
  await fillPerson(zofia, person)
  const firstId = await register(zofia)

  await fillPerson(zofia, person)
  const warning = zofia.getByRole('status', { name: 'Podobne osoby w rejestrze' }).filter({ visible: true })
  await expect(warning).toContainText('Taka osoba może już być w rejestrze')
  await expect(warning).toContainText('to samo nazwisko, imię i data urodzenia')
  await zofia.getByRole('button', { name: 'Zarejestruj osobę' }).click()
  await expect(zofia.getByRole('main')).toContainText('zaznacz przy niej „To nie ta osoba”')

  await warning.getByRole('button', { name: 'To nie ta osoba' }).click()
  await expect(warning).toContainText('Odróżnione osoby: 1')
  const secondId = await register(zofia)
  expect(secondId).not.toBe(firstId)
  await expect(zofia.getByText('podejrzenie podwójnej karty')).toHaveCount(0)

  await zofia.getByRole('link', { name: 'Zmień dane' }).click()
  await expect(zofia).toHaveURL(/\/zmiana$/)
  await ready(zofia)
  await zofia.getByLabel('Telefon').fill('600 700 800')
  await zofia.getByRole('button', { name: 'Zapisz zmiany' }).click()
  await expect(zofia).toHaveURL(new RegExp(`/klienci/${secondId}$`))
  await expect(zofia.getByRole('main')).toContainText('600 700 800')
  await expect(zofia.getByText('podejrzenie podwójnej karty')).toHaveCount(0)
})

test('a PESEL that is on another card is refused and leads to that card', async ({ signedIn }) => {
  const somebody = newcomer()
  const zofia = await signedIn('z.madej')
  const fill = async () => {
    await zofia.goto('/klienci/nowy')
    await ready(zofia)
    await zofia.getByLabel('PESEL', { exact: true }).fill(somebody.pesel)
    await zofia.getByLabel(/^Nazwisko\*?$/).fill(somebody.lastName)
    await zofia.getByLabel(/^Imię\*?$/).fill(somebody.firstName)
  }
  await fill()
  const id = await register(zofia)
  await fill()
  await zofia.getByRole('button', { name: 'Zarejestruj osobę' }).click()
  await expect(zofia.getByRole('main')).toContainText('Osoba z tym numerem PESEL jest już w rejestrze')
  const warning = zofia.getByRole('status', { name: 'Podobne osoby w rejestrze' }).filter({ visible: true })
  await expect(warning).toContainText('ten sam numer PESEL')
  await expect(warning.getByRole('button', { name: 'To nie ta osoba' })).toHaveCount(0)
  await warning.getByRole('button', { name: 'To ta osoba – otwórz kartę' }).click()
  await expect(zofia).toHaveURL(new RegExp(`/klienci/${id}$`))
})

test('a date of birth that contradicts the PESEL stays in sight and says so', async ({ signedIn }) => {
  const pawel = await signedIn('p.zareba')
  await pawel.goto('/klienci/nowy')
  await ready(pawel)
  await pawel.getByLabel(/^Data urodzenia/).fill('14.05.1962')
  await pawel.getByLabel('PESEL', { exact: true }).fill(newcomer().pesel)
  await pawel.getByLabel(/^Nazwisko\*?$/).fill('Próbna')
  await pawel.getByLabel(/^Imię\*?$/).fill('Barbara')
  await pawel.getByRole('button', { name: 'Zarejestruj osobę' }).click()
  await expect(pawel.getByLabel(/^Data urodzenia/)).toHaveAttribute('aria-invalid', 'true')
  await expect(pawel.getByText('Data nie zgadza się z numerem PESEL').first()).toBeVisible()
})
