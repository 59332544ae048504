import type { Page } from '@playwright/test'
import { worker } from '@tests/support/e2e/colleague'
import { ready } from '@tests/support/e2e/complaints'
import { newcomer } from '@tests/support/e2e/newcomer'
import { changeRows, oneValue } from '@tests/support/e2e/records'
import { signInByHand } from '@tests/support/e2e/signing-in'
import { expect, test } from '@tests/support/e2e/test'

/** Lets half an hour pass for every open session of this login. */
const goIdle = (login: string) =>
  changeRows(
    `UPDATE user_session SET last_seen_at = last_seen_at - interval '31 minutes'
     WHERE ended_at IS NULL AND user_id = (SELECT id FROM app_user WHERE login = $1)`,
    [login],
  )

const description = (page: Page) => page.getByLabel(/^Z czym/)

/** Drafts of a report that hold this person of the card not registered yet. */
const draftsWith = (lastName: string, phone: string) =>
  oneValue(
    `SELECT count(*)::text AS value FROM draft
     WHERE content->'newPerson'->>'lastName' = $1 AND content->'newPerson'->>'phone' = $2`,
    [lastName, phone],
  )

async function openForm(page: Page, login: string, password: string) {
  await page.goto('/zgloszenia/nowe')
  await signInByHand(page, login, password)
  await expect(page).toHaveURL(/\/zgloszenia\/nowe$/)
  await ready(page)
}

test('a session that ends while one types: the text stays, and is kept once one signs in beside it', async ({
  signedIn,
  stranger,
}) => {
  const { login, password } = await worker(
    await signedIn('a.mroz'),
    stranger,
    'Pracownik udzielający informacji',
  )
  const page = await stranger()
  await openForm(page, login, password)
  await description(page).fill('Pierwsze zdanie, zapisane.')
  await expect(page.getByRole('status').filter({ hasText: /^zapisano \d\d:\d\d$/ })).toBeVisible()

  await goIdle(login)
  await description(page).fill('Pierwsze zdanie, zapisane. Drugie, wpisane po czasie.')
  await expect(page.getByText('sesja się skończyła, od tej chwili nic nie jest zapisywane')).toBeVisible()

  const beside = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Zaloguj się w nowej karcie' }).click()
  const other = await beside
  await signInByHand(other, login, password)
  await expect(other.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  await other.close()
  await page.bringToFront()
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByRole('status').filter({ hasText: /^zapisano \d\d:\d\d$/ })).toBeVisible()
  await page.reload()
  await expect(description(page)).toHaveValue('Pierwsze zdanie, zapisane. Drugie, wpisane po czasie.')
})

test('a session that ended: the next click asks to sign in, leads back to the same place, and the draft with the person begun in it is there', async ({
  signedIn,
  stranger,
}) => {
  const { login, password } = await worker(
    await signedIn('a.mroz'),
    stranger,
    'Pracownik udzielający informacji',
  )
  const page = await stranger()
  await openForm(page, login, password)
  await description(page).fill('Rodzina bez opału na zimę.')
  await page.getByRole('button', { name: 'Zarejestruj nową osobę' }).click()
  const card = page.getByRole('group', { name: 'Nowa osoba w rejestrze' })
  const { lastName, phone } = newcomer()
  await card.getByLabel(/^Nazwisko/).fill(lastName)
  await card.getByLabel(/^Telefon/).fill(phone)
  await expect.poll(() => draftsWith(lastName, phone)).toBe('1')

  await goIdle(login)
  await page.reload()
  await expect(page).toHaveURL(/\/logowanie\?powrot=/)
  await expect(page.getByText('Po zalogowaniu wrócisz w to samo miejsce.')).toBeVisible()
  await signInByHand(page, login, password)
  await expect(page).toHaveURL(/\/zgloszenia\/nowe$/)
  await expect(description(page)).toHaveValue('Rodzina bez opału na zimę.')
  await expect(card.getByLabel(/^Nazwisko/)).toHaveValue(lastName)
  await expect(card.getByLabel(/^Telefon/)).toHaveValue(phone.replace(/(...)(?=.)/g, '$1 '))
  await page.getByRole('button', { name: 'Zacznij od nowa' }).click()
  await expect(card).toHaveCount(0)
})

test('sending a form after the session ended loses nothing: sign in beside it and send again', async ({
  signedIn,
  stranger,
}) => {
  const { login, password } = await worker(
    await signedIn('a.mroz'),
    stranger,
    'Pracownik udzielający informacji',
  )
  const page = await stranger()
  await page.goto('/moje-konto/haslo')
  await signInByHand(page, login, password)
  // the page that is waited for, not the one just left
  await expect(page.getByLabel(/^Obecne hasło/)).toBeVisible()
  await ready(page)
  const next = 'Drugie-haslo-po-przerwie-9'
  await page.getByLabel(/^Obecne hasło/).fill(password)
  await page.getByLabel(/^Nowe hasło(?! jeszcze)/).fill(next)
  await page.getByLabel(/^Nowe hasło jeszcze raz/).fill(next)
  await goIdle(login)
  await page.getByRole('button', { name: 'Zmień hasło' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Sesja się skończyła' })).toBeVisible()
  const beside = page.waitForEvent('popup')
  await page.getByRole('link', { name: 'Zaloguj się w nowej karcie' }).click()
  const other = await beside
  await signInByHand(other, login, password)
  await expect(other.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  await page.getByRole('button', { name: 'Zmień hasło' }).click()
  await expect(page).toHaveURL(/\/moje-konto$/)
})
