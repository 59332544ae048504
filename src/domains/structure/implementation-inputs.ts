import { z } from 'zod'
import { isLocalDate, localDate } from '@/kernel/calendar-day'
import { taskOf } from './rules/implementation'

const day = (sentence: string) => z.string(sentence).refine(isLocalDate, sentence).transform(localDate)
const optionalDay = z
  .union([z.literal('').transform(() => null), day('Podaj datę, na przykład 5.11.2026.')])
  .nullish()
  .transform((value) => value ?? null)

export const saveImplementationTask = z.object({
  code: z.string().refine((code) => taskOf(code) !== null, 'Wybierz zadanie z listy.'),
  /** 0 of a task nobody was named for yet */
  version: z.number().int().min(0),
  responsibleId: z.uuid('Wybierz osobę odpowiedzialną.'),
  departmentHeadId: z
    .union([z.literal(''), z.uuid()])
    .nullish()
    .transform((value) => (value ? value : null)),
  dueOn: day('Podaj termin.'),
  doneOn: optionalDay,
  note: z.string().trim().max(1000, 'Skróć tekst: najwyżej 1000 znaków.'),
})
