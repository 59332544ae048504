import { countOf } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

export type RecognitionFacts = {
  readonly problems: number
  readonly resources: number
  /** members of the household, the client included */
  readonly members: number
  /** of them, those the worker has talked to: sittings and direct actions */
  readonly contacted: number
}

/**
 * What a good recognition has and this one lacks (G-045, G-047, N-015, N-052). Warnings of the method: they ask for a
 * reason, they do not block.
 */
export function recognitionWarnings(facts: RecognitionFacts): Refusal[] {
  const warnings: Refusal[] = []
  if (facts.problems === 0) {
    warnings.push(
      refusal(
        'recognition.problem',
        'Nie zapisano żadnego problemu.',
        'Dodaj problem w zakładce „Rozpoznanie”.',
      ),
    )
  }
  if (facts.resources === 0) {
    warnings.push(
      refusal(
        'recognition.resource',
        'Nie zapisano żadnego zasobu.',
        'Dodaj choć jeden: od niego zaczyna się plan.',
      ),
    )
  }
  if (facts.members > 1 && facts.contacted <= 1) {
    warnings.push(
      refusal(
        'recognition.coverage',
        `Rozmawiano z jedną osobą z rodziny, która liczy ${countOf(facts.members, ['osobę', 'osoby', 'osób'])}.`,
        'Porozmawiaj także z innymi domownikami.',
      ),
    )
  }
  return warnings
}

export type TermsWarningFacts = {
  readonly rulesExplained: boolean
  readonly recognitionClosed: boolean
  readonly clientTasks: number
}

/** What should come before terms and what they should hold (G-033, G-054, G-056); warnings. */
export function termsWarnings(facts: TermsWarningFacts): Refusal[] {
  const warnings: Refusal[] = []
  if (!facts.rulesExplained) {
    warnings.push(
      refusal(
        'terms.rules',
        'Nie odnotowano wyjaśnienia zasad współpracy z dwoma pracownikami.',
        'Wyjaśnij je klientowi i zaznacz to w skrócie sprawy.',
      ),
    )
  }
  if (!facts.recognitionClosed) {
    warnings.push(
      refusal(
        'terms.recognition',
        'Rozpoznanie nie ma jeszcze podsumowania, a z niego wynikają cele.',
        'Zamknij rozpoznanie podsumowaniem.',
      ),
    )
  }
  if (facts.clientTasks === 0) {
    warnings.push(
      refusal(
        'terms.clientTasks',
        'Żadne działanie nie należy do klienta.',
        'Dodaj działanie, które klient wykona sam albo razem z pracownikiem.',
      ),
    )
  }
  return warnings
}

/** A plan includes the individual package of services; an empty package says why (G-058). */
export const emptyPackageRefusals = (openServices: number, reason: string | null): Refusal[] =>
  openServices > 0 || reason !== null
    ? []
    : [
        refusal(
          'terms.package',
          'Indywidualny pakiet usług jest pusty i nie wiadomo dlaczego.',
          'Dodaj usługę w zakładce „Pakiet usług” albo napisz, dlaczego rodzina żadnej nie potrzebuje.',
        ),
      ]

/** The warnings unless somebody gave the reason for passing them over; the reason is then kept in the history. */
export const unlessExplained = (warnings: readonly Refusal[], reason: string | null): readonly Refusal[] =>
  reason === null
    ? warnings.map((warning) =>
        refusal(
          warning.code,
          warning.message,
          `${warning.remedy ?? ''} Możesz też podać powód, dla którego to pomijasz.`.trim(),
        ),
      )
    : []
