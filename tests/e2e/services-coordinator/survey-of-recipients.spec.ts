import type { Page } from '@playwright/test'
import { addToMonth, yearMonth } from '@/kernel/local-date'
import { axeComplaints } from '@tests/support/e2e/axe'
import { ready } from '@tests/support/e2e/complaints'
import { lastMonth } from '@tests/support/e2e/months'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const monthsAgo = (months: number) => addToMonth(yearMonth(lastMonth()), -months)

/** A survey of the test's own in an evaluation of its own, opened for six people; returns its codes. */
async function openedSurvey(lech: Page): Promise<readonly string[]> {
  const process = await oneValue('SELECT id AS value FROM service_process WHERE title = $1', [
    'Usługi opiekuńcze na Północy',
  ])
  await lech.goto(`/uslugi/${process}/ewaluacja`)
  await ready(lech)
  await lech.getByLabel(/^Od miesiąca/).selectOption(monthsAgo(7))
  await lech.getByLabel(/^Do miesiąca/).selectOption(monthsAgo(5))
  await lech.getByRole('button', { name: 'Rozpocznij ewaluację' }).click()
  await lech.getByRole('button', { name: 'Przygotuj ankietę' }).click()
  await expect(lech).toHaveURL(/\/ankieta\/[0-9a-f-]{36}$/)
  await ready(lech)
  // what is typed below stays when the part above is saved first
  await lech.getByLabel(/^Liczba kodów/).fill('6')
  await lech.getByRole('textbox', { name: /^Tytuł/ }).fill('Opieka w Twoim domu')
  await lech.getByRole('button', { name: 'Zapisz ankietę' }).click()
  await expect(lech.getByText('Ankieta zapisana.')).toBeVisible()
  await expect(lech.getByRole('heading', { level: 1, name: 'Ankieta: Opieka w Twoim domu' })).toBeVisible()
  await lech.getByRole('textbox', { name: /^Ostatni dzień/ }).fill('31.12.2099')
  await lech.getByRole('button', { name: 'Otwórz ankietę i utwórz kody' }).click()
  await expect(lech.getByText('Ankieta otwarta, kody są gotowe do druku.')).toBeVisible()
  const surveyId = new URL(lech.url()).pathname.split('/').at(-1)
  const codes = await oneValue(
    `SELECT string_agg(code, ',' ORDER BY code) AS value FROM service_survey_code WHERE survey_id = $1`,
    [surveyId],
  )
  return codes.split(',')
}

async function answers(page: Page, code: string, overall: string) {
  await page.goto('/ankieta')
  await page.getByLabel('Kod z kartki').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Przejdź do pytań' }).click()
  await page
    .getByRole('group', { name: 'Ta pomoc jest dla mnie dobra.' })
    .getByLabel(overall, { exact: true })
    .check()
  await page.getByRole('button', { name: 'Wyślij ankietę' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dziękujemy' })).toBeFocused()
}

test('a coordinator opens a survey, recipients answer it on a telephone without signing in, the coordinator reads counts', async ({
  signedIn,
  stranger,
}) => {
  test.slow()
  const lech = await signedIn('l.stolarz')
  const [first = '', ...others] = await openedSurvey(lech)

  const recipient = await stranger()
  await recipient.setViewportSize({ width: 360, height: 740 })
  await recipient.goto('/ankieta')
  await recipient.getByLabel('Kod z kartki').fill('BBBB-BBBB')
  await recipient.getByRole('button', { name: 'Przejdź do pytań' }).click()
  await expect(recipient.getByText('Nie znamy takiego kodu.')).toBeVisible()

  // a link carries the code where no server sees it, and the page wipes it from the address
  await recipient.goto('about:blank')
  await recipient.goto(`/ankieta#${first}`)
  await expect(recipient.getByLabel('Kod z kartki')).toHaveValue(first)
  await expect(recipient).toHaveURL(/\/ankieta$/)
  await recipient.getByRole('button', { name: 'Przejdź do pytań' }).click()
  await expect(recipient.getByRole('heading', { level: 1, name: 'Opieka w Twoim domu' })).toBeFocused()
  expect(await axeComplaints(recipient)).toEqual([])
  await recipient.getByRole('button', { name: 'Wyślij ankietę' }).click()
  await expect(recipient.getByText('Nie ma żadnej odpowiedzi.')).toBeVisible()
  // by keyboard alone: the first answer of the first question
  await recipient
    .getByRole('group', { name: 'Ta pomoc jest dla mnie dobra.' })
    .getByLabel('Zdecydowanie tak', { exact: true })
    .focus()
  await recipient.keyboard.press('Space')
  await recipient.getByLabel(/Co trzeba zmienić/).fill('Żeby ktoś przychodził w niedzielę.')
  await recipient.getByRole('button', { name: 'Wyślij ankietę' }).click()
  await expect(recipient.getByRole('heading', { level: 1, name: 'Dziękujemy' })).toBeFocused()
  expect(await recipient.context().cookies()).toEqual([])

  await recipient.goto('/ankieta')
  await recipient.getByLabel('Kod z kartki').fill(first)
  await recipient.getByRole('button', { name: 'Przejdź do pytań' }).click()
  await expect(recipient.getByText('Ten kod został już użyty.')).toBeVisible()
  for (const code of others.slice(0, 4)) await answers(recipient, code, 'Raczej tak')

  await lech.reload()
  await ready(lech)
  await expect(lech.getByText('5 z 6 kodów')).toBeVisible()
  await expect(lech.getByRole('table', { name: 'Wyniki ankiety' })).toBeHidden()
  await lech.getByRole('button', { name: 'Zamknij ankietę' }).click()
  await lech.getByRole('button', { name: 'Zamknij i pokaż wyniki' }).click()
  const row = lech.getByRole('row', { name: /^Ta pomoc jest dla mnie dobra\./ })
  await expect(row).toContainText('zdecydowanie tak: 1, raczej tak: 4')
  await expect(row).toContainText('4,2')
  await expect(lech.getByText('Żeby ktoś przychodził w niedzielę.')).toBeVisible()
})
