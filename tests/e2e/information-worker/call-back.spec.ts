import { ready } from '@tests/support/e2e/complaints'
import { newcomer, registerInPlace } from '@tests/support/e2e/newcomer'
import { expect, test } from '@tests/support/e2e/test'

test('nobody leaves with "no dates": on the call-back list, and off it with a visit agreed on the phone', async ({
  signedIn,
}) => {
  const somebody = newcomer()
  const name = `${somebody.firstName} ${somebody.lastName}`
  const pawel = await signedIn('p.zareba')
  await pawel.goto('/zgloszenia/nowe')
  await ready(pawel)
  await registerInPlace(pawel, somebody)
  await pawel.getByRole('radio', { name: /^Zgłoszenie trudnej sytuacji życiowej/ }).check()
  await pawel.getByLabel('Z czym osoba przychodzi').fill('Po śmierci męża nie wychodzi z domu.')
  await pawel.getByRole('button', { name: 'Żaden nie pasuje – oddzwonimy' }).click()
  await expect(pawel.getByRole('radio', { name: 'Do oddzwonienia' })).toBeChecked()
  await expect(pawel.getByLabel(/^Numer do oddzwonienia/)).not.toHaveValue('')
  await pawel.getByRole('button', { name: 'Zarejestruj zgłoszenie' }).click()
  await expect(pawel.getByText('Zgłoszenie zapisane.')).toBeVisible()
  const card = pawel.url().replace(/\?.*$/, '')

  const zofia = await signedIn('z.madej')
  await zofia.goto('/zgloszenia/do-oddzwonienia')
  await ready(zofia)
  const row = zofia.getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText('za 14 dni')
  await row.getByRole('button', { name: 'Nie odbiera' }).click()
  await expect(row).toContainText('1 próba')
  await row.getByRole('button', { name: 'Zapisz rozmowę' }).click()
  await row.getByRole('group', { name: 'Umów termin' }).locator('label').last().click()
  await row.getByRole('button', { name: 'Zapisz i zdejmij z listy' }).click()
  await expect(row).toHaveCount(0)

  await zofia.goto(card)
  await expect(zofia.getByRole('main')).toContainText('Umówiono spotkanie.')
  await expect(zofia.getByText('Zaplanowany')).toBeVisible()
})

test('what was typed for somebody else does not stay for the next person at the counter', async ({
  signedIn,
}) => {
  const somebody = newcomer()
  const ewa = await signedIn('e.gajda')
  await ewa.goto('/zgloszenia/nowe')
  await ready(ewa)
  await registerInPlace(ewa, somebody)
  await ewa.getByRole('radio', { name: /^Zgłoszenie potrzeb materialnych/ }).check()
  const saved = ewa.waitForResponse((answer) => /Nie ma na leki/.test(answer.request().postData() ?? ''))
  await ewa.getByLabel('Z czym osoba przychodzi').fill('Nie ma na leki.')
  await saved
  await ewa.reload()
  await ready(ewa)
  await expect(ewa.getByText('To niedokończone zgłoszenie')).toBeVisible()
  await expect(ewa.getByRole('main')).toContainText(`${somebody.firstName} ${somebody.lastName}`)
  await expect(ewa.getByLabel('Z czym osoba przychodzi')).toHaveValue('Nie ma na leki.')
  await ewa.getByRole('button', { name: 'Zacznij od nowa' }).click()
  await expect(ewa.getByRole('main')).not.toContainText(somebody.lastName)
  await expect(ewa.getByLabel('Z czym osoba przychodzi')).toHaveValue('')
  await expect(ewa.getByRole('combobox', { name: 'Osoba' })).toBeVisible()
})

test('a visit is booked from a free slot of the calendar, moved, and its slot offered when it is cancelled', async ({
  signedIn,
}) => {
  const purpose = `Rozmowa o ${newcomer().lastName}`
  const zofia = await signedIn('z.madej')
  await zofia.goto('/kalendarz')
  await ready(zofia)
  await zofia
    .getByRole('link', { name: /^Umów spotkanie o/ })
    .last()
    .click()
  await expect(zofia.getByRole('heading', { level: 1, name: 'Nowe spotkanie' })).toBeVisible()
  await ready(zofia)
  await expect(
    zofia.getByRole('group', { name: 'Wolny termin' }).getByRole('radio', { checked: true }),
  ).toHaveCount(1)
  await zofia.getByLabel(/^Po co się spotykacie/).fill(purpose)
  await zofia.getByRole('button', { name: 'Umów spotkanie' }).click()
  const visit = zofia.getByRole('listitem').filter({ hasText: purpose })
  await expect(visit).toContainText('Zaplanowany')

  await visit.getByRole('link', { name: 'Zmień termin' }).click()
  await expect(zofia.getByRole('heading', { level: 1, name: 'Zmiana terminu spotkania' })).toBeVisible()
  await ready(zofia)
  await zofia.getByRole('group', { name: 'Nowy termin' }).locator('label').last().click()
  await zofia.getByRole('button', { name: 'Zmień termin' }).click()
  await expect(zofia.getByRole('heading', { level: 1, name: 'Kalendarz' })).toBeVisible()
  await visit.getByRole('button', { name: 'Odwołuje klient' }).click()
  await expect(visit).toContainText('Odwołany przez klienta')
  await expect(visit.getByRole('link', { name: /^Zaproponuj go osobom/ })).toBeVisible()
})
