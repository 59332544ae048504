import type { YearMonth } from '@/kernel/calendar-day'
import { formatMonth } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** What closing leaves owed: months of zał. 6, the one of the closing too, because social work was conducted in it. */
export function closingWarnings(missing: readonly { readonly month: YearMonth }[]): Refusal[] {
  if (missing.length === 0) return []
  const months = missing.map(({ month }) => formatMonth(month)).join(', ')
  return [
    refusal(
      'closing.cooperation',
      `Nie ma jeszcze zaświadczenia zał. 6 za: ${months}.`,
      'Wystaw je teraz albo po zakończeniu: do wystawienia zostanie na liście zaświadczeń miesięcznych.',
    ),
  ]
}

export type ClosingFacts = {
  readonly clientStatement: string | null
  readonly workerStatement: string | null
  /** why one of the statements is missing: withdrawal, death, moving out */
  readonly missingReason: string | null
  readonly supportNetwork: string | null
  readonly warningReason: string | null
  readonly standard: string | null
  /** accepted referrals whose outcome nobody wrote down yet */
  readonly openReferrals: number
}

/** Why social work cannot be closed yet (G-069, G-070, OPEN-32). Unmet goals never stand in the way (G-068). */
export function closingRefusals(facts: ClosingFacts): Refusal[] {
  const refusals: Refusal[] = []
  const bothSpoke = facts.clientStatement !== null && facts.workerStatement !== null
  if (!bothSpoke && facts.missingReason === null) {
    const who = facts.workerStatement === null ? 'pracownika' : 'klienta'
    refusals.push(
      refusal(
        'closing.statements',
        `Brak końcowego słowa ${who}.`,
        'Wpisz je albo podaj powód, dla którego go nie ma (na przykład wycofanie z kontaktu, zgon, przeprowadzka).',
      ),
    )
  }
  if (facts.openReferrals > 0) {
    refusals.push(
      refusal(
        'closing.referral',
        'Skierowanie nie ma jeszcze wyniku.',
        'Wystaw zał. 4, a po „posiadają” także zał. 5, albo zapisz, że klient nie przyszedł lub odmówił. Gdy klient zmarł lub wycofał wniosek, skierowanie zamknie pracownik ds. świadczeń, kończąc sprawę.',
      ),
    )
  }
  if (facts.supportNetwork === null && facts.warningReason === null) {
    refusals.push(
      refusal(
        'closing.network',
        facts.standard === 'olderPerson'
          ? 'Nie wpisano, na kogo osoba starsza może liczyć po zakończeniu.'
          : 'Nie wpisano, na kogo rodzina może liczyć po zakończeniu.',
        'Wpisz sieć wsparcia albo podaj powód, dla którego jej nie ma.',
      ),
    )
  }
  return refusals
}
