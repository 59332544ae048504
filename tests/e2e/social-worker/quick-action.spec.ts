import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const fileOf = (lastName: string) =>
  oneValue(
    `SELECT f.id AS value FROM case_file f JOIN person p ON p.id = f.person_id
     WHERE f.kind = 'socialWork' AND p.last_name = $1 ORDER BY f.opened_on LIMIT 1`,
    [lastName],
  )

const actionsOf = async (fileId: string) =>
  Number(await oneValue('SELECT count(*) AS value FROM social_work_action WHERE case_file_id = $1', [fileId]))

async function open(page: Page, fileId: string) {
  await page.goto(`/praca-socjalna/${fileId}/dzialania`)
  await ready(page)
  return page.locator('form').filter({ has: page.getByRole('button', { name: 'Zapisz działanie' }) })
}

test('an action is written down in three interactions: kind, minutes, save', async ({ signedIn }) => {
  const fileId = await fileOf('Wójtowicz')
  const before = await actionsOf(fileId)
  const marek = await signedIn(await leadOf(fileId))
  const form = await open(marek, fileId)
  await form
    .locator('label')
    .filter({ has: marek.getByRole('radio') })
    .nth(2)
    .click()
  await form.getByRole('button', { name: '45 min' }).click()
  await form.getByRole('button', { name: 'Zapisz działanie' }).click()
  await expect(marek.getByText('Działanie zapisane.')).toBeVisible()
  expect(await actionsOf(fileId)).toBe(before + 1)
})

test('a double click writes one action, not two', async ({ signedIn }) => {
  const fileId = await fileOf('Sadłowska')
  const before = await actionsOf(fileId)
  const page = await signedIn(await leadOf(fileId))
  const form = await open(page, fileId)
  await form
    .locator('label')
    .filter({ has: page.getByRole('radio') })
    .first()
    .click()
  await form.getByRole('button', { name: 'Zapisz działanie' }).dblclick()
  await expect(page.getByText('Działanie zapisane.')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Zapisz działanie' })).toBeEnabled()
  expect(await actionsOf(fileId)).toBe(before + 1)
})

const leadOf = (fileId: string) =>
  oneValue('SELECT u.login AS value FROM case_file f JOIN app_user u ON u.id = f.lead_id WHERE f.id = $1', [
    fileId,
  ])
