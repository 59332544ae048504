import { BenefitKind, DecisionKind, ProceedingState } from '@/platform/db/generated/enums'

/** Filters of the list that mean more than one state. */
export const stateFilters = ['w-toku', 'wszystkie', ...Object.values(ProceedingState)] as const

/** Cases whose client has not answered about the pilot, or did not consent. */
export const pilotFilters = ['brak-odpowiedzi', 'sciezka-standardowa'] as const

export const termFilters = ['po-terminie', 'blisko', 'w-terminie'] as const

/** What of the list of proceedings may stand in the address. */
export const proceedingTable = {
  sort: ['termin', 'zlozono', 'znak', 'klient'],
  defaultSort: { key: 'termin', direction: 'ascending' },
  filters: {
    stan: { kind: 'choice', values: stateFilters },
    termin: { kind: 'choice', values: termFilters },
    swiadczenie: { kind: 'choice', values: Object.values(BenefitKind) },
    rozstrzygniecie: { kind: 'choice', values: Object.values(DecisionKind) },
    zgoda: { kind: 'choice', values: pilotFilters },
    pracownik: { kind: 'text', maxLength: 36 },
    od: { kind: 'date' },
    do: { kind: 'date' },
  },
} as const

/** States of a decision that was made: a draft is none yet. */
export const madeStates = ['signed', 'delivered', 'inForce', 'overturned', 'overturnedInPart'] as const

/** What of the list of decisions may stand in the address. */
export const decisionTable = {
  sort: ['data', 'numer'],
  defaultSort: { key: 'data', direction: 'descending' },
  filters: {
    rodzaj: { kind: 'choice', values: Object.values(DecisionKind) },
    stan: { kind: 'choice', values: madeStates },
    swiadczenie: { kind: 'choice', values: Object.values(BenefitKind) },
    od: { kind: 'date' },
    do: { kind: 'date' },
  },
} as const
