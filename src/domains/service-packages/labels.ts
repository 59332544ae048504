import type { PackagedServiceState } from '@/platform/db/generated/enums'

export const packagedServiceStateLabels: Record<PackagedServiceState, string> = {
  needed: 'potrzebna',
  awaiting: 'oczekuje',
  granted: 'przyznana',
  running: 'realizowana',
  ended: 'zakończona',
}

/** Why a service of the package ended. */
export const endReasonLabels = {
  goalReached: 'cel osiągnięty',
  noLongerNeeded: 'usługa przestała być potrzebna',
  resigned: 'rezygnacja osoby albo rodziny',
  refused: 'odmowa przyznania',
  unavailable: 'usługa niedostępna',
  other: 'inny powód',
} as const

export type EndReason = keyof typeof endReasonLabels

/** The scale of effectiveness, from worse to the aim reached. */
export const gradeLabels = {
  1: 'pogorszenie',
  2: 'bez zmiany',
  3: 'niewielka poprawa',
  4: 'wyraźna poprawa',
  5: 'cel osiągnięty',
} as const

/** The history of a service, as people say it. */
export const packageTransitionLabels: Readonly<Record<string, string>> = {
  add: 'Rozpoznanie potrzeby',
  change: 'Zmiana wpisu',
  awaiting: 'Oczekiwanie na usługę',
  granted: 'Przyznanie usługi',
  running: 'Początek realizacji',
  ended: 'Zakończenie',
}
