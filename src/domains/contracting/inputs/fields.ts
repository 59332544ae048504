import { z } from 'zod'
import { isLocalDate, localDate } from '@/kernel/calendar-day'
import { MOST_MONEY, tooMuchMoney } from '@/domains/services-organisation/rules/most-money'

export const version = z.number().int()

export const text = (most: number) => z.string().trim().max(most, `Skróć tekst: najwyżej ${most} znaków.`)

export const required = (sentence: string, most = 1000) => text(most).min(1, sentence)

export const optional = (most = 1000) =>
  text(most)
    .transform((value) => (value === '' ? null : value))
    .nullable()

export const day = z
  .string('Podaj datę.')
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)

export const optionalDay = z
  .union([z.literal('').transform(() => null), day])
  .nullish()
  .transform((value) => value ?? null)

export const time = z
  .string('Podaj godzinę.')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Podaj godzinę, na przykład 12:00.')

export const money = (sentence: string) =>
  z.number(sentence).int(sentence).min(0, sentence).max(MOST_MONEY, tooMuchMoney)

export const count = (sentence: string, most = 1_000_000) =>
  z.number(sentence).int(sentence).min(0, sentence).max(most, sentence)

/** A number that may be left empty. */
export const optionalCount = (sentence: string) =>
  z
    .union([z.literal('').transform(() => null), count(sentence)], sentence)
    .nullish()
    .transform((value) => value ?? null)

/** An amount that may be left empty. */
export const optionalMoney = (sentence: string) =>
  z
    .union([z.literal('').transform(() => null), money(sentence)], sentence)
    .nullish()
    .transform((value) => value ?? null)
