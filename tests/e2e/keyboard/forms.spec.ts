import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const peselOf = (firstName: string, lastName: string) =>
  oneValue('SELECT pesel AS value FROM person WHERE first_name = $1 AND last_name = $2', [
    firstName,
    lastName,
  ])

test('the first Tab offers the way past the menu, Enter takes it', async ({ signedIn }) => {
  const page = await signedIn('z.madej')
  await page.goto('/zgloszenia')
  await ready(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Przejdź do treści' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a form sent by keyboard with mistakes leads to the list of them, and each to its field', async ({
  signedIn,
}) => {
  const page = await signedIn('a.mroz')
  await page.goto('/ustawienia/konta/nowe')
  await ready(page)
  await page.getByLabel('Imię').focus()
  await page.keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: /miejsc[ea]? do poprawy/ })
  await expect(summary).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('[aria-invalid="true"]:focus')).toHaveCount(1)
})

test('a press of the button sends the form, though the field just left has something to say', async ({
  signedIn,
}) => {
  const page = await signedIn('a.wilga')
  await page.goto('/zgloszenia/nowe')
  await ready(page)
  await page.getByRole('button', { name: 'Zarejestruj nową osobę' }).click()
  const card = page.getByRole('group', { name: 'Nowa osoba w rejestrze' })
  await card.getByLabel(/^Kod pocztowy/).fill('abc')
  const send = card.getByRole('button', { name: 'Zarejestruj osobę' })
  await send.hover()
  await page.mouse.down()
  // a hand is slower than a check of a field
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 2_000 })),
  )
  await page.mouse.up()
  await expect(card.getByText('Kod pocztowy ma postać 00-000.').first()).toBeVisible()
  await expect(card.getByRole('alert').filter({ hasText: /do poprawy/ })).toBeFocused()
})

test('typed text that no form keeps is not left without a question; the way out of the form asks nothing', async ({
  signedIn,
}) => {
  const page = await signedIn('a.mroz')
  await page.goto('/ustawienia/konta/nowe')
  await ready(page)
  const away = page.getByRole('link', { name: 'Mój pulpit' })
  await page.getByLabel('Imię').fill('Jan')
  await away.click()
  const question = page.getByRole('alertdialog', { name: 'Wyjść bez zapisania?' })
  await question.getByRole('button', { name: 'Zostań i zapisz' }).click()
  await expect(page.getByLabel('Imię')).toHaveValue('Jan')
  await away.click()
  await question.getByRole('button', { name: 'Wyjdź bez zapisania' }).click()
  await expect(page).toHaveURL('/')

  await page.goto('/ustawienia/konta/nowe')
  await ready(page)
  await page.getByLabel('Imię').fill('Jan')
  await page.getByRole('link', { name: 'Anuluj' }).click()
  await expect(page).toHaveURL('/ustawienia/konta')
})

test('a person begun in a card of another form is not left without a question', async ({ signedIn }) => {
  const page = await signedIn('a.wilga')
  await page.goto('/kalendarz/nowe')
  await ready(page)
  await page.getByRole('button', { name: 'Zarejestruj nową osobę' }).click()
  const name = page.getByRole('group', { name: 'Nowa osoba w rejestrze' }).getByLabel(/^Nazwisko/)
  await name.fill('Zaczęta')
  await page.getByRole('link', { name: 'Mój pulpit' }).click()
  const question = page.getByRole('alertdialog', { name: 'Wyjść bez zapisania?' })
  await question.getByRole('button', { name: 'Zostań i zapisz' }).click()
  await page.getByRole('button', { name: 'Wróć do wyszukiwania' }).click()
  await page.getByRole('button', { name: 'Zarejestruj nową osobę' }).click()
  await expect(name).toHaveValue('Zaczęta')
})

test('a single mistake takes the focus to the field itself', async ({ signedIn }) => {
  const page = await signedIn('a.mroz')
  await page.goto('/ustawienia/konta/nowe')
  await ready(page)
  await page.getByLabel('Imię').fill('Jan')
  await page.getByLabel('Nazwisko').fill('Próbny')
  await page.getByLabel('Login').fill('j.probny')
  await page.getByLabel('Hasło tymczasowe').fill('krótkie')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Hasło tymczasowe')).toBeFocused()
  await expect(page.getByLabel('Hasło tymczasowe')).toHaveAttribute('aria-invalid', 'true')
})

test('a report is taken by keys alone: the focus follows the person picked, Ctrl and Enter send it', async ({
  signedIn,
}) => {
  // somebody no other test begins a report as: what is typed is kept for the person
  const page = await signedIn('m.sobczyk')
  // a screen of 1440 × 900 seen at 200 %
  await page.setViewportSize({ width: 720, height: 450 })
  await page.goto('/zgloszenia/nowe')
  await ready(page)
  const search = page.getByRole('combobox', { name: 'Osoba' })
  await expect(search).toBeFocused()
  await page.keyboard.type(await peselOf('Aneta', 'Pawluk'))
  await page.keyboard.press('Enter')
  const another = page.getByRole('button', { name: 'Zmień osobę' })
  await expect(another).toBeFocused()
  await page.getByRole('radio', { name: /^Zgłoszenie potrzeb materialnych/ }).press('Space')
  await expect(page.getByText('akta są już otwarte')).toBeVisible()
  await page.getByRole('radio', { name: 'Umówiono spotkanie' }).press('Control+Enter')
  const refused = page.getByRole('alert').filter({ hasText: 'Nie wybrano terminu spotkania' })
  await expect(refused).toBeInViewport({ ratio: 0.9 })
  await another.press('Enter')
  await expect(search).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const card = page.getByRole('group', { name: 'Nowa osoba w rejestrze' })
  await expect(card.locator('input:focus')).toHaveCount(1)
  await card.getByRole('button', { name: 'Wróć do wyszukiwania' }).press('Enter')
  await expect(search).toBeFocused()

  await page.getByRole('checkbox', { name: 'Porada bez podawania danych' }).press('Space')
  await page.getByRole('radio', { name: /^Sama porada/ }).press('Space')
  await page.getByRole('radio', { name: 'Udzielono porady' }).press('Space')
  await expect(page.getByRole('checkbox', { name: 'Sprawa pilna' })).toHaveCount(0)
  await page.getByLabel('Z czym osoba przychodzi').fill('Pyta o godziny przyjęć.')
  await page.getByLabel('Z czym osoba przychodzi').press('Control+Enter')
  await expect(page.getByText('Zgłoszenie zapisane.')).toBeVisible()
})
