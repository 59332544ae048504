import type { FileKind, FileState } from '@/platform/db/generated/enums'

export const fileKindLabels: Record<FileKind, string> = {
  benefits: 'Akta świadczeniowe',
  socialWork: 'Akta pracy socjalnej',
}

export const fileStateLabels: Record<FileState, string> = { open: 'Otwarte', closed: 'Zamknięte' }

/** Who leads a file of each kind, in the words of the model. */
export const fileLeadLabels: Record<FileKind, string> = {
  benefits: 'Pracownik ds. świadczeń',
  socialWork: 'Pracownik socjalny',
}

/** "Standard" of social work by target group (good practices, dictionary 4.12). */
export const standardLabels = {
  disability: 'Osoba z niepełnosprawnością i jej rodzina',
  olderPerson: 'Osoba starsza',
  unemployment: 'Osoba pozostająca bez pracy',
  familyWithChildren: 'Rodzina z dziećmi',
  violence: 'Rodzina doświadczająca przemocy domowej',
} as const

export type Standard = keyof typeof standardLabels

/** "Status współpracy" */
export const cooperationLabels = {
  active: 'Aktywna',
  withdrawn: 'Wycofanie z kontaktu',
  refused: 'Odmowa współpracy',
  afterGoal: 'Po osiągnięciu celu',
  ended: 'Zakończona',
} as const

export type Cooperation = keyof typeof cooperationLabels
