import { sentence } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

/** How a referral to the social worker ends. A client who does not come or refuses is an outcome, not a gap (OPEN-32). */
export type ReferralOutcome = 'completed' | 'clientDidNotCome' | 'clientRefused'

type OutcomeRule = {
  readonly label: string
  readonly noteRequired: boolean
}

export const referralOutcomes: Record<ReferralOutcome, OutcomeRule> = {
  completed: {
    label: 'Klient zgłosił się – rozpoznanie zakończone',
    noteRequired: false,
  },
  clientDidNotCome: {
    label: 'Klient nie zgłosił się',
    noteRequired: true,
  },
  clientRefused: {
    label: 'Klient odmówił współdziałania',
    noteRequired: true,
  },
}

export type OutcomeFacts = {
  readonly outcome: ReferralOutcome
  readonly note: string
  /** a zał. 4 answers the referral */
  readonly hasA4: boolean
  /** how often the worker tried to reach the client: calls, letters, visits */
  readonly attempts: number
}

/** Why this outcome cannot be recorded; `attempts` matter only where the client did not come. */
export function outcomeRefusals({ outcome, note, hasA4, attempts }: OutcomeFacts): Refusal[] {
  const refusals: Refusal[] = []
  if (referralOutcomes[outcome].noteRequired && note.trim() === '') {
    refusals.push(
      refusal(
        'outcome.note',
        'Ten wynik wymaga krótkiego opisu.',
        'Napisz, co się wydarzyło i jak próbowano pomóc.',
      ),
    )
  }
  if (outcome === 'completed' && !hasA4) {
    refusals.push(
      refusal(
        'outcome.a4',
        'Skierowanie kończy zaświadczenie zał. 4.',
        'Wystaw zał. 4 albo wybierz inny wynik.',
      ),
    )
  }
  if (outcome === 'clientDidNotCome' && attempts < 1) {
    refusals.push(
      refusal(
        'outcome.attempts',
        'Nie odnotowano żadnej próby kontaktu z klientem.',
        'Zapisz próbę kontaktu jako działanie, potem wpisz wynik.',
      ),
    )
  }
  return refusals
}

/** The outcome as the examination of the benefits proceeding reads it. */
export function outcomeForExamination(outcome: ReferralOutcome | null): 'didNotCome' | 'refused' | null {
  if (outcome === 'clientDidNotCome') return 'didNotCome'
  return outcome === 'clientRefused' ? 'refused' : null
}

/** What both workers read of a client who did not come: how it was tried, and how many times. */
export const noteOfAttempts = (note: string, attempts: number): string =>
  `${sentence(note)} Liczba prób kontaktu: ${attempts}.`
