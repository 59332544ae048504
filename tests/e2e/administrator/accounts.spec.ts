import { foundAccount as found, qualify } from '@tests/support/e2e/colleague'
import { ready } from '@tests/support/e2e/complaints'
import { signInByHand } from '@tests/support/e2e/signing-in'
import { expect, test } from '@tests/support/e2e/test'

test('a new account: founded, given a position, and opened by its owner with an own password', async ({
  signedIn,
  stranger,
}) => {
  const adam = await signedIn('a.mroz')
  const { login, temporary } = await found(adam, 'Justyna', 'Nowak')
  expect(temporary.length).toBeGreaterThanOrEqual(12)

  await adam.getByRole('button', { name: 'Powierz stanowisko' }).click()
  await adam.getByLabel(/^Stanowisko/).selectOption({ label: 'Pracownik socjalny' })
  await adam.getByLabel(/^Zespół/).selectOption({ label: 'Zespół pracy socjalnej nr 1' })
  // the act asks for qualifications first: the button says so, and what to do
  await expect(
    adam.getByText(/Zapisz na koncie dokument o uprawnieniach pracownika socjalnego/).first(),
  ).toBeVisible()
  await qualify(adam, 'Pracownik socjalny')
  await adam.getByRole('button', { name: 'Powierz stanowisko' }).click()
  await expect(adam.getByText('Stanowisko zostało powierzone.')).toBeVisible()

  const justyna = await stranger()
  await justyna.goto('/logowanie')
  await signInByHand(justyna, login, temporary)
  await expect(justyna).toHaveURL(/\/moje-konto\/haslo/)
  await ready(justyna)
  // with a password the administrator knows nothing else opens, asked for past the pages either
  const asked = await justyna.request.get('/api/exports/social-work/families')
  expect([asked.status(), await asked.text()]).toEqual([403, expect.stringContaining('ustaw własne hasło')])
  const own = 'Pierwszy-dzien-w-pracy-7'
  await justyna.getByLabel(/^Hasło otrzymane od administratora/).fill(temporary)
  await justyna.getByLabel(/^Nowe hasło(?! jeszcze)/).fill(own)
  await justyna.getByLabel(/^Nowe hasło jeszcze raz/).fill(own)
  await justyna.getByRole('button', { name: 'Zmień hasło' }).click()
  // the form leads to the desk by itself, once the password is changed
  await expect(justyna.getByRole('heading', { level: 1, name: 'Dzień dobry, Justyna' })).toBeVisible()
  await expect(
    justyna.getByRole('navigation', { name: 'Główna' }).getByRole('link', { name: 'Praca socjalna' }),
  ).toBeVisible()
})

test('six wrong passwords lock an account: then even the right one does not open it, and the wording says why', async ({
  signedIn,
  stranger,
}) => {
  // an account of its own: nobody else's journey may meet a locked door
  const adam = await signedIn('a.mroz')
  const { login, temporary } = await found(adam, 'Teodor', 'Zapominalski')
  const teodor = await stranger()
  await teodor.goto('/logowanie')
  await expect(
    teodor.getByText(/Po 6 nieudanych próbach logowanie jest\s+wstrzymane na 30 minut/),
  ).toBeVisible()
  const attempt = async (password: string) => {
    const answer = teodor.waitForResponse(/callback\/credentials/)
    await signInByHand(teodor, login, password)
    return (await answer).ok()
  }
  for (let n = 1; n <= 6; n += 1) expect(await attempt('Zupelnie-inne-haslo-1')).toBe(false)
  expect(await attempt(temporary)).toBe(false)
  await expect(teodor.getByRole('alert').filter({ hasText: 'odczekać 30 minut' })).toBeVisible()
  await teodor.goto('/klienci')
  await expect(teodor).toHaveURL(/\/logowanie\?powrot=/)

  // the administrator sees it at the account, lifts it, and it stands in the log of changes
  await adam.reload()
  await ready(adam)
  await expect(adam.getByText(/wstrzymane do \d\d:\d\d/)).toBeVisible()
  await adam.getByRole('button', { name: 'Zdejmij wstrzymanie' }).click()
  await adam.getByRole('alertdialog').getByRole('button', { name: 'Zdejmij wstrzymanie' }).click()
  await expect(adam.getByText('bez ograniczeń')).toBeVisible()
  await signInByHand(teodor, login, temporary)
  await expect(teodor).toHaveURL(/\/moje-konto\/haslo/)
  await adam.goto('/rejestr-dostepu/zmiany')
  const changes = adam.getByRole('table', { name: 'Kto zmieniał' })
  await expect(changes.getByText('Zdjęcie wstrzymania logowania').first()).toBeVisible()
})

test('no client data anywhere: not in the menu, not in the search, not in the log', async ({ signedIn }) => {
  const adam = await signedIn('a.mroz')
  await adam.goto('/rejestr-dostepu')
  await expect(adam.getByText('Administrator widzi klientów tylko jako identyfikatory.')).toBeVisible()
  for (const surname of ['Żółkiewski', 'Pawluk', 'Malarz', 'Bartnik'])
    await expect(adam.getByRole('main')).not.toContainText(surname)
  await expect(adam.getByRole('button', { name: 'Szukaj' })).toHaveCount(0)
  await expect(adam.getByRole('link', { name: 'Nowe zgłoszenie' })).toHaveCount(0)
  expect((await adam.request.get('/api/exports/clients')).status()).toBe(403)
})

test('two windows on one account: the second is told, sees what differs, and loses nothing', async ({
  signedIn,
}) => {
  const adam = await signedIn('a.mroz')
  await found(adam, 'Teresa', 'Podwojna')
  const other = await adam.context().newPage()
  await other.goto(adam.url())
  await ready(other)
  const fieldOf = (page: typeof adam, label: RegExp) => page.getByRole('main').getByLabel(label)
  const send = (page: typeof adam) => page.getByRole('button', { name: 'Zapisz dane' }).click()
  await fieldOf(adam, /^Pokój/).fill('12')
  await send(adam)
  await expect(adam.getByText('Dane konta zostały zapisane.')).toBeVisible()

  await fieldOf(other, /^Pokój/).fill('14')
  await send(other)
  const told = other.getByRole('alert').filter({ hasText: 'Ktoś zmienił ten zapis' })
  await expect(told).toContainText('W zapisie jest teraz:Pokój12')
  await expect(fieldOf(other, /^Pokój/)).toHaveValue('14')
  await send(other)
  await expect(other.getByText('Dane konta zostały zapisane.')).toBeVisible()
  await other.reload()
  await expect(fieldOf(other, /^Pokój/)).toHaveValue('14')

  // what nobody keeps is asked for before reloading takes it
  await ready(other)
  await fieldOf(other, /^Pokój/).click()
  await fieldOf(other, /^Pokój/).fill('15')
  const asked = other.waitForEvent('dialog')
  await other.evaluate(() => void setTimeout(() => location.reload(), 0))
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await expect(fieldOf(other, /^Pokój/)).toHaveValue('15')
})
