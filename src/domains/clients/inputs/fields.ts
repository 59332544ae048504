import { z } from 'zod'
import { isLocalDate, type LocalDate } from '@/kernel/calendar-day'

const blank = (value: string | null | undefined): string | null => {
  const text = value?.trim() ?? ''
  return text === '' ? null : text
}

/** Text that may be left out; blank is kept as null. */
export const optionalText = (most: number, tooLong: string) =>
  z
    .string()
    .nullish()
    .transform(blank)
    .refine((text) => text === null || text.length <= most, tooLong)

/** Text that must be there. */
export const requiredText = (missing: string, most: number, tooLong: string) =>
  z.string(missing).trim().min(1, missing).max(most, tooLong)

/** A choice from a list that may be left out; '' of an untouched list is kept as null. */
export const optionalChoice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  wrong: string,
) =>
  z
    .union([z.enum(values), z.literal('')], wrong)
    .nullish()
    .transform((value): Values[number] | null => (value === '' ? null : (value ?? null)))

/** A day that may be left out. */
export const optionalDay = (wrong: string) =>
  z
    .string()
    .nullish()
    .transform(blank)
    .transform((text, context): LocalDate | null => {
      if (text === null || isLocalDate(text)) return text
      context.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })

/** A day that must be there. */
export const day = (missing: string) =>
  z.string(missing).transform((text, context): LocalDate => {
    if (isLocalDate(text)) return text
    context.addIssue({ code: 'custom', message: missing })
    return z.NEVER
  })

/** The number of the version the person had before their eyes. */
export const version = z.number('Odśwież stronę i spróbuj ponownie.').int()

export const reason = requiredText(
  'Podaj powód (co najmniej 3 znaki).',
  500,
  'Powód może mieć najwyżej 500 znaków.',
).refine((text) => text.length >= 3, 'Podaj powód (co najmniej 3 znaki).')
