import { expect, type Page } from '@playwright/test'
import { ready } from '../complaints'
import { card, followTheDesk, openTab, unfold } from './parts-of-a-screen'

/** The referral is on the desk at once and is accepted there; gives back the address of the family's file. */
export async function acceptReferral(page: Page, who: string): Promise<string> {
  await followTheDesk(page, who, 'Skierowanie czeka na przyjęcie')
  const referral = card(page, who)
  const reason = referral.getByLabel('Powód przyjęcia ponad normę')
  if (await reason.isVisible()) await reason.fill('Klientka z rejonu, prowadzona od zgłoszenia.')
  await referral.getByRole('button', { name: 'Przyjmij skierowanie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: who })).toBeVisible()
  await ready(page)
  return new URL(page.url()).pathname
}

/** What has to be said before terms are agreed: two workers, what passes between them (G-033). */
export async function explainTwoWorkers(page: Page): Promise<void> {
  await unfold(page, 'Wyjaśnij zasady współpracy z dwoma pracownikami')
  await page.getByRole('button', { name: 'Wyjaśniono zasady' }).click()
  await expect(page.getByText('Odnotowano wyjaśnienie zasad.')).toBeVisible()
}

/** A talk, a resource and a problem, and the summary that closes the recognition. */
export async function recognise(page: Page): Promise<void> {
  await openTab(page, 'Rozpoznanie')
  await addFinding(
    page,
    'Zasoby',
    'zasób',
    'Zasób własny: umiejętności, cechy, wola zmiany',
    'Zawód szwaczki.',
  )
  await addFinding(page, 'Problemy', 'problem', 'Bezrobocie', 'Od dwóch miesięcy bez pracy.')
  await unfold(page, 'Dodaj rozmowę')
  // the forms of what was just added wait for the next thing and do not complain
  await expect(page.getByText('Opisz krótko, co ustalono.')).toHaveCount(0)
  const talks = card(page, 'Rozmowy')
  await talks.getByRole('textbox', { name: 'Notatka', exact: true }).fill('Chce wrócić do szycia.')
  await talks.getByRole('button', { name: 'Zapisz rozmowę' }).click()
  await expect(talks.getByRole('paragraph').filter({ hasText: 'Chce wrócić do szycia.' })).toBeVisible()
  const topics = page.getByRole('navigation', { name: 'Części formularza' })
  await topics.getByRole('button', { name: /^Podsumowanie/ }).click()
  await page
    .getByRole('textbox', { name: /^Podsumowanie rozpoznania/ })
    .fill('Ma zawód i chęć do pracy; zaczyna od szukania zakładu krawieckiego.')
  await page.getByRole('button', { name: 'Zakończ rozpoznanie' }).click()
  await page.waitForURL(/\/zaswiadczenia/)
  await ready(page)
}

async function addFinding(page: Page, list: string, kind: string, category: string, words: string) {
  const findings = card(page, list)
  await unfold(page, `Dodaj: ${kind}`)
  await findings.getByRole('combobox').selectOption({ label: category })
  await findings.getByRole('textbox', { name: /^Co ustalono/ }).fill(words)
  await findings.getByRole('button', { name: `Dodaj ${kind}` }).click()
  await expect(findings.getByRole('listitem').filter({ hasText: words })).toBeVisible()
}

/** zał. 4: the family has resources it does not use yet. */
export async function certifyResources(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'posiadają', exact: true }).check()
  await page.getByRole('button', { name: 'Podpisuję i wystawiam zał. 4' }).click()
  await expect(card(page, 'Wystawione').getByText('posiadają niewykorzystane zasoby')).toBeVisible()
}

/** Terms of cooperation with one task of the client's, then zał. 5 about them. */
export async function agreeTermsAndCertify(page: Page): Promise<void> {
  await openTab(page, 'Zasady współdziałania')
  await page.getByRole('textbox', { name: /^Co chcecie osiągnąć/ }).fill('Praca w zawodzie.')
  await page.getByRole('textbox', { name: /^Działanie 1/ }).fill('Odwiedzi trzy zakłady krawieckie.')
  await page.getByRole('textbox', { name: 'Do kiedy' }).fill('31.03.2026')
  await page
    .getByRole('textbox', { name: /^Dlaczego pakiet usług jest pusty/ })
    .fill('Rodzina nie potrzebuje teraz usług.')
  await page.getByRole('button', { name: 'Zapisz zasady współdziałania' }).click()
  await page.waitForURL(/\/zaswiadczenia/)
  await page.getByRole('button', { name: 'Podpisuję i wystawiam zał. 5' }).click()
  await expect(card(page, 'Wystawione').getByText('zawarto zasady współdziałania')).toBeVisible()
}
