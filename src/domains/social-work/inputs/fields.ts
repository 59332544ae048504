import { z } from 'zod'
import { isListedDay, isListedMonth, localDate, type YearMonth } from '@/kernel/calendar-day'

/** Pieces of every input of social work. Empty text of an optional field becomes null. */

export const version = z.number().int()

export const text = (most: number) => z.string().trim().max(most, `Skróć tekst: najwyżej ${most} znaków.`)

export const required = (sentence: string, most = 4000) => text(most).min(1, sentence)

export const optional = (most = 4000) =>
  text(most)
    .transform((value) => (value === '' ? null : value))
    .nullable()

export const day = z
  .string('Podaj datę.')
  .refine(isListedDay, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)

/** A day or nothing; an empty date field gives undefined or ''. */
export const optionalDay = z
  .string()
  .nullish()
  .refine((value) => !value || isListedDay(value), 'Podaj datę, na przykład 5.11.2026.')
  .transform((value) => (value ? localDate(value) : null))

export const month = z
  .string('Podaj miesiąc.')
  .refine(isListedMonth, 'Podaj miesiąc, na przykład 11.2026.')
  .transform((value): YearMonth => {
    if (!isListedMonth(value)) throw new RangeError(value)
    return value
  })

/** The keys of a table of labels, for `z.enum`. */
export const keysOf = <T extends Record<string, string>>(labels: T) =>
  Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]

/** One of the keys, or nothing: a list from which nothing was chosen gives ''. */
export const optionalChoice = <T extends Record<string, string>>(labels: T) =>
  z
    .union([z.enum(keysOf(labels)), z.literal('')])
    .transform((value) => (value === '' ? null : value))
    .nullable()

/** Why a warning of the model is passed over; stored, never required unless there is a warning. */
export const warningReason = optional(500)
