import { ready } from '@tests/support/e2e/complaints'
import { expect, test } from '@tests/support/e2e/test'

test('the director agrees, introduces and assesses the appraisal sheet, then verifies an indicative time (R-136, R-137)', async ({
  signedIn,
}) => {
  const page = await signedIn('e.jastrzebska')
  await page.goto('/kadry/arkusz-ocen')
  const second = page.getByRole('region', { name: 'Wersja 2' })
  await expect(second).toContainText('Korzystanie z superwizji')
  await expect(second).toContainText('Jeszcze nie uzgodniono z pracownikami socjalnymi.')
  // one version at a time is in work
  await expect(page.getByText('Jedna wersja arkusza jest już w przygotowaniu.')).toBeVisible()
  await ready(page)

  await second.getByLabel(/^Pracownik socjalny, który uzgodnił/).selectOption({ label: 'Anna Wilga' })
  await second.getByLabel(/^Dokument uzgodnienia/).fill('Protokół OR.110.9')
  await second.getByRole('button', { name: 'Zapisz uzgodnienie' }).click()
  await expect(page.getByText('Uzgodnienie zapisane.')).toBeVisible()
  await second.getByRole('button', { name: 'Wprowadź arkusz' }).click()
  await expect(page.getByText('Arkusz wprowadzony.')).toBeVisible()
  await expect(second.getByText('obowiązuje dziś')).toBeVisible()
  await second.getByLabel(/^Wnioski/).fill('Pytanie o superwizję się sprawdza.')
  await second.getByRole('button', { name: 'Zapisz ocenę arkusza' }).click()
  await expect(page.getByText('Ocena arkusza zapisana.')).toBeVisible()
  await expect(second).toContainText('Protokół OR.110.9')
  await expect(second).toContainText('Pytanie o superwizję się sprawdza.')
  await expect(page.getByRole('button', { name: 'Zapisz projekt' })).toBeVisible()

  await page.goto('/ustawienia/parametry/czasy')
  const terms = page
    .getByRole('listitem')
    .filter({ hasText: 'Zawarcie umowy współpracy – pracownik socjalny' })
    .first()
  await expect(terms).toContainText('z tabeli 27, niezweryfikowany')
  await ready(page)
  await terms.getByText('Zweryfikuj czas').click()
  await terms.getByLabel(/^Czas w minutach/).fill('150')
  await terms.getByLabel(/^Na czym opierasz/).fill('Pomiar w zespole pracy socjalnej.')
  await terms.getByRole('button', { name: 'Zapisz weryfikację' }).click()
  await expect(page.getByText('Czas orientacyjny zweryfikowany.')).toBeVisible()
  await expect(terms).toContainText('zweryfikowany od')
  await expect(terms).toContainText('2 godz. 30 min')
})
