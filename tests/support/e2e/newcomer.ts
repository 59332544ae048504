import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { localDate } from '@/kernel/local-date'
import { buildPesel } from '@/kernel/pesel'

export type Newcomer = { firstName: string; lastName: string; pesel: string; phone: string }

const syllables = ['ba', 'cho', 'dra', 'gol', 'ka', 'lu', 'mie', 'no', 'po', 'ra', 'sie', 'tra', 'wo', 'za']
const syllable = () => syllables[randomInt(syllables.length)] ?? 'ba'

/** Somebody nobody has registered: a made-up surname and a PESEL with its check digit. */
export function newcomer(firstName = 'Bogumiła'): Newcomer {
  const word = Array.from({ length: 5 }, syllable).join('')
  const day = (n: number) => String(n).padStart(2, '0')
  const bornOn = localDate(`${1950 + randomInt(50)}-${day(1 + randomInt(12))}-${day(1 + randomInt(28))}`)
  return {
    firstName,
    lastName: `${word[0]?.toUpperCase()}${word.slice(1)}ska`,
    pesel: buildPesel(bornOn, 'female', randomInt(5000)),
    phone: `6${randomInt(10_000_000, 99_999_999)}`,
  }
}

/** Registers the newcomer from inside another form, as the person at the counter does. */
export async function registerInPlace(page: Page, somebody: Newcomer): Promise<void> {
  await page.getByRole('button', { name: 'Zarejestruj nową osobę' }).click()
  const card = page.getByRole('group', { name: 'Nowa osoba w rejestrze' })
  await card.getByLabel('PESEL', { exact: true }).fill(somebody.pesel)
  await card.getByLabel(/^Nazwisko/).fill(somebody.lastName)
  await card.getByLabel(/^Imię/).fill(somebody.firstName)
  await card.getByLabel(/^Telefon/).fill(somebody.phone)
  await card.getByLabel(/^Ulica/).fill('Lipowa')
  await card.getByLabel('Nr domu').fill('40')
  await card.getByLabel(/^Kod pocztowy/).fill('99-900')
  await card.getByLabel(/^Miejscowość/).fill('Jasnowiec')
  await card.getByRole('button', { name: 'Zarejestruj osobę' }).click()
  await page.getByText(`${somebody.firstName} ${somebody.lastName}`).waitFor()
}
