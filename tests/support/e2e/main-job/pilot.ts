import { expect, type Page } from '@playwright/test'
import { card, open, unfold } from './parts-of-a-screen'

/** The administrator switches the pilot on or off in the parameters of the centre (SET-25). */
export async function takePartInPilot(page: Page, takesPart: boolean): Promise<void> {
  await open(page, '/ustawienia/parametry')
  await page.getByLabel('Uczestnictwo w pilotażu (SET-25)').setChecked(takesPart)
  await page.getByRole('button', { name: 'Zapisz parametry' }).click()
  await expect(page.getByText('Parametry zostały zapisane.')).toBeVisible()
}

const told = [/^będą dwa wywiady/, /^w miarę możliwości/, /^zgoda jest dobrowolna/]

type Said = { consent?: string; form: 'Na piśmie' | 'Ustnie'; note?: string; send: string }

/** Writes down what the client heard and answered, in the form of the card that is open. */
async function answer(page: Page, { consent, form, note, send }: Said): Promise<void> {
  const pilot = card(page, 'Udział w pilotażu')
  // a form that was folded is fetched once it is opened
  await expect(pilot.getByRole('button', { name: send })).toBeVisible()
  for (const words of told) {
    const heard = pilot.getByLabel(words)
    if (await heard.isVisible()) await heard.check()
  }
  if (consent) await pilot.getByRole('radio', { name: consent }).check()
  await pilot.getByRole('radio', { name: form }).check()
  if (note) await pilot.getByLabel('Notatka').fill(note)
  await pilot.getByRole('button', { name: send }).click()
}

/** The client does not agree: the standard path, and nothing to sign. */
export async function refusePilot(page: Page): Promise<void> {
  await answer(page, {
    consent: 'Klient nie zgadza się',
    form: 'Ustnie',
    note: 'Nie chce dwóch wizyt w domu.',
    send: 'Odnotuj odpowiedź klienta',
  })
  const pilot = card(page, 'Udział w pilotażu')
  await expect(pilot.getByText('Klient nie zgodził się na udział w pilotażu')).toBeVisible()
  await expect(pilot.getByRole('link', { name: 'Zgoda do podpisu (PDF)' })).toHaveCount(0)
}

/** The client agrees after all, in writing; gives back the address of the paper to sign (DOC-43). */
export async function consentToPilot(page: Page): Promise<string> {
  await unfold(page, 'Klient jednak się zgadza')
  await answer(page, { form: 'Na piśmie', send: 'Odnotuj zgodę' })
  const pilot = card(page, 'Udział w pilotażu')
  await expect(pilot.getByText('Sprawa idzie ścieżką standardową')).toHaveCount(0)
  return (await pilot.getByRole('link', { name: 'Zgoda do podpisu (PDF)' }).getAttribute('href')) ?? ''
}

/** The consent is taken back: the standard path again; what was open for it closes. */
export async function withdrawFromPilot(page: Page): Promise<void> {
  await unfold(page, 'Klient cofa zgodę')
  await answer(page, { form: 'Ustnie', note: 'Zadzwoniła.', send: 'Odnotuj cofnięcie zgody' })
  const pilot = card(page, 'Udział w pilotażu')
  await expect(pilot.getByText('Klient cofnął zgodę na udział w pilotażu')).toBeVisible()
  await expect(pilot.getByRole('button', { name: 'Odnotuj zgodę' })).toHaveCount(0)
}
