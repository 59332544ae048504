import type { Refusal } from '@/kernel/refusal'

/** The person may not do this to this record. Says nothing about the record itself. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
  constructor(message = 'Nie masz uprawnień do tej czynności.') {
    super(message)
  }
}

/** There is no such record, or nobody may know that there is. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
  constructor(message = 'Nie ma takiego zapisu.') {
    super(message)
  }
}

/** A rule said no: every reason with its remedy, in Polish. */
export class Refused extends Error {
  override readonly name = 'Refused'
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.message).join(' '))
  }
}

/** A code that opens nothing: counted against the place it was typed at, so that codes cannot be guessed. */
export class WrongCode extends Refused {}

/** Somebody else changed the record after this person opened it. */
export class Stale extends Error {
  override readonly name = 'Stale'
  constructor(
    message = 'Ktoś zmienił ten zapis, gdy był u Ciebie otwarty. Twój tekst został – porównaj i zapisz ponownie.',
  ) {
    super(message)
  }
}

export type FieldErrors = Readonly<Record<string, readonly string[]>>

/** What was typed does not have the shape the command takes; a Polish sentence for each field. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput'
  constructor(
    readonly fieldErrors: FieldErrors,
    readonly formErrors: readonly string[] = [],
  ) {
    super('Popraw zaznaczone pola.')
  }
}

/** Throws `Refused` unless the list of refusals is empty. */
export function refuseUnless(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals)
}

/** One refusal as an exception: `throw refuse('code', 'co', 'co zrobić')`. */
export function refuse(code: string, message: string, remedy?: string): Refused {
  return new Refused([remedy === undefined ? { code, message } : { code, message, remedy }])
}

/** The record, or `NotFound`. */
export function found<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw new NotFound()
  return record
}
