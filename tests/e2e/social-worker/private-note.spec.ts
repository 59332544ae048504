import { Readable } from 'node:stream'
import excel from 'exceljs'
import type { Page } from '@playwright/test'
import { clientOfTwoWorkers } from '@tests/support/e2e/both-files'
import { worker } from '@tests/support/e2e/colleague'
import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const known = 'Rozmowa o tym, kto może pomóc w opiece.'
const secret = 'Mam wrażenie, że boi się mówić przy bracie.'

test('a private note is its author’s alone: not on a page, a timeline, a print, an export or a direct address of anybody else', async ({
  signedIn,
  stranger,
}) => {
  const counter = await worker(await signedIn('a.mroz'), stranger, 'Pracownik udzielający informacji')
  const client = await clientOfTwoWorkers(counter.page)
  const author = await signedIn(client.socialWorker)
  const actions = `/praca-socjalna/${client.fileId}/dzialania`
  await author.goto(actions)
  await ready(author)
  const form = author
    .locator('form')
    .filter({ has: author.getByRole('button', { name: 'Zapisz działanie' }) })
  await form.locator('label').filter({ hasText: 'wspieranie' }).click()
  await form.getByText(/^Więcej/).click()
  await form.getByLabel('Notatka', { exact: true }).fill(known)
  await form.getByLabel('Notatka prywatna').fill(secret)
  // typed and not sent: it comes back to its author, even when another page is opened at once
  await author.getByRole('link', { name: 'Mój pulpit' }).click()
  await expect(author.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  await expect.poll(() => draftsWith(secret)).toBe('1')
  await author.goto(actions)
  await ready(author)
  await expect(form.getByLabel('Notatka prywatna')).toHaveValue(secret)
  await form.getByRole('button', { name: 'Zapisz działanie' }).click()
  await expect(author.getByText('Działanie zapisane.')).toBeVisible()
  await expect(form.getByLabel('Notatka prywatna')).toHaveValue('')
  await expect(author.getByText(secret)).toHaveCount(1)
  await author.goto(actions)
  await expect(author.getByText(secret)).toHaveCount(1)

  const leader = await signedIn('u.bartosik')
  await leader.goto(actions)
  await expect(leader.getByRole('main')).toContainText(known)
  const director = await signedIn('e.jastrzebska')
  const benefitsWorker = await signedIn(client.benefitsWorker)
  const addresses = [
    actions,
    `/praca-socjalna/${client.fileId}`,
    `/praca-socjalna/${client.fileId}/rozpoznanie`,
    `/klienci/${client.personId}/os-czasu`,
    `/klienci/${client.personId}/praca-socjalna`,
    '/praca-socjalna/dzialania',
    '/',
  ]
  for (const reader of [leader, director, benefitsWorker]) {
    const answers = await Promise.all(addresses.map((address) => wordsAt(reader, address)))
    for (const [index, answer] of answers.entries())
      expect(answer, addresses[index]).not.toContain('boi się mówić')
  }
  for (const reader of [director, benefitsWorker]) {
    expect((await reader.request.get(actions)).status()).toBe(403)
    expect((await reader.request.get('/api/exports/social-work/actions')).status()).toBe(403)
  }
  for (const reader of [leader, author]) {
    const sheet = await cellsOf(reader, '/api/exports/social-work/actions')
    expect(sheet).toContain(client.lastName)
    expect(sheet).not.toContain('boi się mówić')
  }
})

const draftsWith = (text: string) =>
  oneValue(`SELECT count(*) AS value FROM draft WHERE content ->> 'privateNote' = $1`, [text])

/** Everything an address answers, the data behind the page as well. */
const wordsAt = async (page: Page, address: string) => (await page.request.get(address)).text()

async function cellsOf(page: Page, address: string): Promise<string> {
  const answer = await page.request.get(address)
  expect(answer.status()).toBe(200)
  const workbook = new excel.Workbook()
  await workbook.xlsx.read(Readable.from(await answer.body()))
  return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()))
}
