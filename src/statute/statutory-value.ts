import { localDate, type LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'

/** One period of a value: valid from that day until the day before the next entry. */
export type StatutoryEntry<T> = { readonly validFrom: LocalDate; readonly value: T; readonly source: string }

/** A number, amount or rule of the law with its history, newest last. */
export type StatutoryValue<T> = {
  readonly label: string
  readonly entries: readonly StatutoryEntry<T>[]
  /** The value on a day; throws OutsideKnownLaw before the first entry. */
  on(date: LocalDate): T
  /** The value with its first day and source; throws OutsideKnownLaw before the first entry. */
  entryOn(date: LocalDate): StatutoryEntry<T>
  /** Takes over the later periods an administrator entered; those not newer than the shipped ones are left out. */
  adopt(later: readonly Entry<T>[]): void
}

/** A value as a decision keeps it: what it was, of which day, since when in force and by which act. */
export type FrozenValue = {
  readonly label: string
  readonly on: LocalDate
  readonly value: number
  readonly unit: FrozenUnit
  readonly validFrom: LocalDate
  readonly source: string
}

/** How the frozen number is read: money in grosze, or a plain number. */
export type FrozenUnit = 'grosze' | 'percent' | 'number'

/** The day lies before the first known entry: no value may be guessed. */
export class OutsideKnownLaw extends Error {
  override readonly name = 'OutsideKnownLaw'
}

type Entry<T> = { readonly validFrom: string; readonly value: T; readonly source: string }

/**
 * Declares a value of the law. `entries` go from the oldest to the newest, each with the first day ('YYYY-MM-DD') and the
 * act. Throws when there are none, when they are out of order or when one has no source.
 */
export function statutoryValue<T>(label: string, entries: readonly Entry<T>[]): StatutoryValue<T> {
  const dated = entries.map((entry) => ({ ...entry, validFrom: localDate(entry.validFrom) }))
  assertOrdered(label, dated)
  let later: readonly StatutoryEntry<T>[] = []
  const entryOn = (date: LocalDate) => {
    const entry =
      later.findLast(({ validFrom }) => validFrom <= date) ??
      dated.findLast(({ validFrom }) => validFrom <= date)
    if (entry) return entry
    const first = dated[0] ? formatDate(dated[0].validFrom) : '–'
    throw new OutsideKnownLaw(
      `${label}: brak wartości na dzień ${formatDate(date)}. Znane wartości są od ${first}.`,
    )
  }
  const lastShipped = dated.at(-1)?.validFrom ?? ''
  const adopt = (entered: readonly Entry<T>[]) => {
    const newer = entered.filter(({ validFrom }) => validFrom > lastShipped)
    later = newer.map((entry) => ({ ...entry, validFrom: localDate(entry.validFrom) }))
    if (later.length > 0) assertOrdered(label, later)
  }
  return { label, entries: dated, entryOn, on: (date) => entryOn(date).value, adopt }
}

/** The same value with entries an administrator added later; those that are not newer than the shipped ones are refused. */
export function withLaterEntries<T>(value: StatutoryValue<T>, later: readonly Entry<T>[]): StatutoryValue<T> {
  return statutoryValue(value.label, [...value.entries, ...later])
}

/** The value of a day in the form a decision keeps. */
export function freeze(value: StatutoryValue<number>, on: LocalDate, unit: FrozenUnit): FrozenValue {
  return { label: value.label, on, unit, ...value.entryOn(on) }
}

function assertOrdered<T>(label: string, entries: readonly StatutoryEntry<T>[]): void {
  if (entries.length === 0) throw new Error(`${label}: no entries`)
  entries.forEach((entry, i) => {
    const previous = entries[i - 1]
    if (previous && previous.validFrom >= entry.validFrom)
      throw new Error(`${label}: ${entry.validFrom} out of order`)
    if (entry.source.trim() === '') throw new Error(`${label}: ${entry.validFrom} has no source`)
  })
}
