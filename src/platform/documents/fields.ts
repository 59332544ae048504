import { z } from 'zod'
import { isLocalDate, isYearMonth, type LocalDate, type YearMonth } from '@/kernel/calendar-day'
import type { Money } from '@/kernel/money'

/** Pieces of document data: the same in every schema, so that frozen data reads back from JSON unchanged. */

export const text = z.string().trim().min(1, 'To pole nie może być puste.')

export const day = z.custom<LocalDate>(
  (value) => typeof value === 'string' && isLocalDate(value),
  'Podaj datę, na przykład 5.11.2026.',
)

export const month = z.custom<YearMonth>(
  (value) => typeof value === 'string' && isYearMonth(value),
  'Podaj miesiąc, na przykład 11.2026.',
)

/** Whole grosze, not negative. */
export const amount = z.custom<Money>(
  (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
  'Podaj kwotę, na przykład 1234,50.',
)

/** Paragraphs a person may have edited; at least one that is not empty. */
export const textParagraphs = z.array(text).min(1, 'Wpisz treść.')
