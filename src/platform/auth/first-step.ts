/** What must be done with an own account before anything else in the system opens. */
export type FirstStep = {
  /** where it is done */
  readonly page: string
  /** addresses beginning so are open meanwhile */
  readonly open: string
  /** what everything else answers */
  readonly sentence: string
}

const ownPassword: FirstStep = {
  page: '/moje-konto/haslo',
  open: '/moje-konto/haslo',
  sentence: 'Najpierw ustaw własne hasło: odśwież stronę, a program Cię poprowadzi.',
}

const ownCode: FirstStep = {
  page: '/moje-konto/kod',
  open: '/moje-konto',
  sentence: 'Ten ośrodek wymaga kodu jednorazowego: odśwież stronę i ustaw go, a potem wróć do pracy.',
}

/** The first step this person still has to take, or null. A password somebody else gave comes before the code. */
export function firstStepOf(person: {
  readonly mustChangePassword: boolean
  readonly totpMissing: boolean
}): FirstStep | null {
  if (person.mustChangePassword) return ownPassword
  return person.totpMissing ? ownCode : null
}
