import { z } from 'zod'
import { isLocalDate, localDate } from '@/kernel/calendar-day'

const day = z
  .string('Podaj datę.')
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)
const text = (sentence: string, most: number) =>
  z.string(sentence).trim().min(1, sentence).max(most, `Skróć tekst: najwyżej ${most} znaków.`)

/** One criterion in each line. */
const criteria = text('Wpisz przynajmniej jedno kryterium, każde w osobnym wierszu.', 4000)
  .transform((lines) => [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean))
  .refine((lines) => lines.every((line) => line.length <= 200), 'Skróć kryterium: najwyżej 200 znaków.')

const sheet = { sheetId: z.uuid(), version: z.number().int() }

export const saveAppraisalSheet = z.object({
  /** null: the next version begins */
  sheetId: z.uuid().nullable(),
  version: z.number().int(),
  personnelSpecialist: text('Podaj specjalistę do spraw kadr, z którym opracowujesz arkusz.', 120),
  worker: criteria,
  superior: criteria,
  self: criteria,
})

export const agreeAppraisalSheet = z.object({
  ...sheet,
  agreedOn: day,
  agreedById: z.uuid('Wskaż pracownika socjalnego.'),
  agreedDocument: text('Podaj dokument uzgodnienia, na przykład protokół i jego znak.', 200),
})

export const introduceAppraisalSheet = z.object({ ...sheet, validFrom: day })

export const assessAppraisalSheet = z.object({
  ...sheet,
  assessedOn: day,
  conclusions: text('Podaj wnioski z oceny arkusza.', 4000),
})
