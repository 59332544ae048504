import type { Page } from '@playwright/test'
import { ready } from '@tests/support/e2e/complaints'
import { lastMonth } from '@tests/support/e2e/months'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const service = 'Poradnictwo rodzinne w partnerstwie'

async function reportAddress(): Promise<string> {
  const id = await oneValue('SELECT id AS value FROM service_process WHERE title = $1', [service])
  return `/uslugi/${id}/nadzor/${lastMonth()}`
}

const tools = [
  'Usługa jest wykonywana zgodnie ze standardem albo opisem w umowie',
  'Matryca planowania',
  'Drzewo celów przyszłości',
  'Inne narzędzia części 5.4 standardu',
]

async function fillMonth(page: Page) {
  await page.getByLabel('Godziny wykonane').fill('151')
  await page.getByLabel('Osoby oczekujące').fill('4')
  await page.getByLabel('Odmowy przyjęcia do usługi i rezygnacje').fill('1')
  for (const tool of tools)
    await page.getByRole('group', { name: tool }).getByLabel('Wynik').selectOption({ label: 'zgodne' })
  await page.getByLabel('Opis miesiąca').fill('Poradnia pracowała w stałych godzinach.')
}

test('a coordinator hands a month over, the director answers it with an action and closes it', async ({
  signedIn,
}) => {
  test.slow()
  const address = await reportAddress()
  const lech = await signedIn('l.stolarz')
  await lech.goto('/')
  // one of many lines of the coordinator's desk, folded away or not
  await expect(lech.locator(`a[href="${address}"]`)).not.toHaveCount(0)
  await lech.goto(address)
  await ready(lech)
  await expect(lech.getByRole('heading', { level: 1, name: /^Sprawozdanie za/ })).toBeVisible()
  await lech.getByRole('button', { name: 'Przygotuj sprawozdanie' }).click()
  const handOver = lech.getByRole('button', { name: 'Przekaż do analizy' })
  await expect(handOver).toBeVisible()
  // what is missing stands beside the button
  await expect(lech.getByText('Brakuje liczby: godziny wykonane (R-066).')).toBeVisible()
  await fillMonth(lech)
  await lech.getByRole('button', { name: 'Zapisz sprawozdanie' }).click()
  await expect(lech.getByText('Sprawozdanie zapisane.')).toBeVisible()
  await expect(lech.getByText('Brakuje liczby: godziny wykonane (R-066).')).toBeHidden()
  await handOver.click()
  await expect(lech.getByText('Sprawozdanie przekazane do analizy.')).toBeVisible()

  const elzbieta = await signedIn('e.jastrzebska')
  await elzbieta.goto('/monitoring')
  await expect(elzbieta.getByRole('img', { name: /^Godziny zaplanowane i wykonane/ })).toBeVisible()
  await elzbieta.locator(`td a[href="${address}"]`).click()
  await ready(elzbieta)
  await elzbieta.getByRole('textbox', { name: /^Analiza/ }).fill('Kolejka maleje, plan wykonany w 94 %.')
  await elzbieta.getByRole('button', { name: 'Dodaj działanie' }).click()
  const action = elzbieta.getByRole('group', { name: 'Działanie 1' })
  await action
    .getByRole('textbox', { name: /^Działanie 1/ })
    .fill('Uzgodnij z partnerem godziny popołudniowe.')
  await action
    .getByLabel(/^Kto/)
    .selectOption({ label: 'Lech Stolarz – koordynator usług pomocy społecznej' })
  await action.getByRole('textbox', { name: /^Do kiedy/ }).fill('31.12.2099')
  await elzbieta.getByRole('button', { name: 'Zapisz analizę i zamknij' }).click()
  await expect(elzbieta.getByText('Analiza zapisana, sprawozdanie zamknięte.')).toBeVisible()
  await expect(elzbieta.getByText('Uzgodnij z partnerem godziny popołudniowe.')).toBeVisible()

  await elzbieta.goto('/monitoring/dzialania?stan=open')
  await expect(elzbieta.getByRole('main')).toContainText('Uzgodnij z partnerem godziny popołudniowe.')
})
