import { z } from 'zod'
import { isListedMonth, isLocalDate, localDate, yearMonth } from '@/kernel/calendar-day'

/** Pieces of the benefits inputs: each refuses with a sentence a person can act on. */

export const version = z.number().int()

/** A day as a date field keeps it, 'YYYY-MM-DD'. */
export const day = z
  .string('Podaj datę, na przykład 5.11.2026.')
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)

export const optionalDay = day.nullish().transform((value) => value ?? null)

export const month = z
  .string('Podaj miesiąc, na przykład 10.2026.')
  .refine(isListedMonth, 'Podaj miesiąc, na przykład 10.2026.')
  .transform(yearMonth)

/** Whole grosze, not negative; nobody is paid ten million złotych here. */
export const grosze = z
  .number('Podaj kwotę, na przykład 1234,50.')
  .int('Podaj kwotę, na przykład 1234,50.')
  .min(0, 'Kwota nie może być ujemna.')
  .max(1_000_000_000, 'Sprawdź kwotę: jest większa niż 10 000 000 zł.')

export const optionalGrosze = grosze.nullish().transform((value) => value ?? null)

/** An amount left empty is nothing. */
export const groszeOrNothing = grosze.nullish().transform((value) => value ?? 0)

/** A choice of a list that may be left empty. */
export const optionalId = z
  .union([z.uuid(), z.literal('')])
  .nullish()
  .transform((value) => (value ? value : null))

/** Text that must be there. */
export const text = (least: number, most: number, ask: string) =>
  z.string(ask).trim().min(least, ask).max(most, `Skróć tekst: najwyżej ${most} znaków.`)

/** Text that may be missing; an empty one is null. */
export const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Skróć tekst: najwyżej ${most} znaków.`)
    .nullish()
    .transform((value) => (value ? value : null))

/** A scan: base64 of its content; 10 MB of content are about 13.4 million characters. */
export const scan = z.object({
  name: text(1, 200, 'Plik nie ma nazwy.'),
  content: z
    .string()
    .min(1, 'Plik jest pusty.')
    .max(14_000_000, 'Plik jest większy niż 10 MB. Zeskanuj go w niższej rozdzielczości.'),
})

export const reason = text(3, 2000, 'Podaj powód (co najmniej 3 znaki).')

/** A step that needs nothing but its reason. */
export const reasonOnly = z.object({ reason })
