import { expect, type Page } from '@playwright/test'
import { ready } from '../complaints'
import { card, followTheDesk, open, openTab, press, unfold } from './parts-of-a-screen'

type Check = readonly [mark: string, answer: 'Tak' | 'Nie' | 'Nie dotyczy', why: string]

const ownChecks: readonly Check[] = [
  ['BAD-1', 'Tak', 'Bezrobocie po zwolnieniu z pracy.'],
  ['BAD-2a', 'Nie', 'Nie ma oszczędności ani innych uprawnień do wykorzystania.'],
  ['BAD-3', 'Nie', 'Nie starcza na czynsz, leki i żywność.'],
  ['BAD-4', 'Tak', 'Dochód udokumentowany, niższy od kryterium.'],
  ['BAD-5', 'Tak', 'Nie stwierdzono dysproporcji między dochodem a majątkiem.'],
  ['BAD-6', 'Tak', 'Spełnione warunki szczegółowe.'],
]

/** The worker's own checks of zał. 3, then the referral to the social worker. */
export async function examineAndRefer(page: Page): Promise<void> {
  await openTab(page, 'Badanie')
  const [first, second, ...rest] = ownChecks
  if (first) await answerCheck(page, first)
  if (second) await answerInTwoTabs(page, second)
  for (const check of rest) await answerCheck(page, check)
  await press(page, 'Zakończ własną część badania')
  await openTab(page, 'Skierowanie i zaświadczenia')
  await page.getByRole('button', { name: 'Wystaw skierowanie' }).click()
  await expect(card(page, /^Skierowanie z /).getByText('Wystawione')).toBeVisible()
}

const itemOf = (page: Page, mark: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`^${mark}\\. `) }) })

/** The same check written in two tabs: the second is told at the button, keeps its words and is saved over the first. */
async function answerInTwoTabs(page: Page, check: Check): Promise<void> {
  const [mark, answer, why] = check
  const other = await page.context().newPage()
  await open(other, page.url())
  await answerCheck(page, check)
  const item = itemOf(other, mark)
  const justification = item.getByRole('textbox', { name: 'Uzasadnienie' })
  await item.getByRole('radio', { name: answer, exact: true }).check()
  await justification.fill(`${why} Druga karta.`)
  const save = item.getByRole('button', { name: 'Zapisz odpowiedź' })
  await save.click()
  await expect(item.getByText('Ktoś zmienił ten zapis')).toBeVisible()
  await expect(item.getByText('W zapisie jest teraz:')).toBeVisible()
  await expect(justification).toHaveValue(`${why} Druga karta.`)
  await save.click()
  await expect(item.getByRole('paragraph').filter({ hasText: 'Druga karta.' })).toContainText(answer)
  await other.close()
  await page.reload()
  await ready(page)
}

async function answerCheck(page: Page, [mark, answer, why]: Check): Promise<void> {
  const item = itemOf(page, mark)
  await item.getByRole('radio', { name: answer, exact: true }).check()
  await item.getByRole('textbox', { name: 'Uzasadnienie' }).fill(why)
  await item.getByRole('button', { name: 'Zapisz odpowiedź' }).click()
  await expect(item.getByText('Zmień odpowiedź')).toBeVisible()
  await expect(item.getByRole('paragraph').filter({ hasText: why })).toContainText(answer)
}

/** Both certificates are on the desk, are read and confirmed, and give the answers to BAD-2b and BAD-7. */
export async function takeCertificates(page: Page, who: string): Promise<void> {
  await followTheDesk(page, who, 'zał. 4')
  await expect(card(page, /^Skierowanie z /).getByText('Rozpoznanie zakończone')).toBeVisible()
  const certificates = card(page, 'Zaświadczenia pracownika socjalnego')
  await expect(certificates.getByText('posiadają niewykorzystane zasoby', { exact: true })).toBeVisible()
  await expect(certificates.getByText('zawarto zasady współdziałania')).toBeVisible()
  const receipts = certificates.getByRole('button', { name: 'Potwierdź odczytanie' })
  await expect(receipts).toHaveCount(2)
  await receipts.first().click()
  await expect(receipts).toHaveCount(1)
  await receipts.first().click()
  await expect(receipts).toHaveCount(0)
  await openTab(page, 'Badanie')
  await expect(page.getByText('Zaproponowano na podstawie zaświadczenia.')).toHaveCount(2)
  await answerCheck(page, ['BAD-2b', 'Tak', 'Zaświadczenie zał. 4 mówi „posiadają”.'])
  await answerCheck(page, ['BAD-7', 'Tak', 'Zawarto zasady współdziałania (zał. 5).'])
}

/** One income on evidence, confirmed; the amount is explained in words; the examination is closed. */
export async function confirmIncomeAndFinish(page: Page): Promise<void> {
  await openTab(page, 'Dochód')
  await unfold(page, 'Dołącz dowód')
  const evidence = card(page, 'Dowody')
  await evidence.getByRole('textbox', { name: /^Co to jest/ }).fill('Zaświadczenie o zarobkach')
  await evidence.getByRole('button', { name: 'Dołącz do akt' }).click()
  await expect(evidence.getByText('Zaświadczenie o zarobkach')).toBeVisible()
  const lines = card(page, 'Zestawienie dochodów')
  await lines.getByLabel(/^Rodzaj dochodu/).selectOption({ label: 'Praca dorywcza' })
  await lines.getByRole('textbox', { name: /^Kwota brutto/ }).fill('410')
  await lines.getByLabel('Dowód w aktach').selectOption({ label: 'Zaświadczenie o zarobkach' })
  await lines.getByRole('button', { name: 'Dodaj dochód' }).click()
  await expect(lines.getByText('Dowód: Zaświadczenie o zarobkach.')).toBeVisible()
  await page.getByRole('button', { name: 'Zatwierdź zestawienie dochodu' }).click()
  await expect(page.getByText(/^zatwierdzony \d{2}\.\d{2}\.\d{4}/)).toBeVisible()
  await openTab(page, 'Wyliczenie')
  await expect(card(page, 'Dlaczego taka kwota')).toContainText('przysługuje')
  await expect(card(page, 'Dlaczego taka kwota').getByRole('listitem')).not.toHaveCount(0)
  await openTab(page, 'Badanie')
  await page.getByRole('button', { name: 'Zakończ badanie sytuacji' }).click()
  await expect(page.getByRole('button', { name: 'Wróć do badania sytuacji' })).toBeVisible()
}
