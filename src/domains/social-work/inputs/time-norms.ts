import { z } from 'zod'
import { tableRowOf } from '../rules/time-norms'
import { day, required, version } from './fields'

const minutesSentence = 'Podaj czas w minutach, od 5 do 600.'

export const verifyTimeNorm = z.object({
  /** a row of table 27, or the id of a kind of the catalogue */
  activity: z
    .string()
    .refine(
      (key) => tableRowOf(key) !== null || z.uuid().safeParse(key).success,
      'Wybierz działanie z listy.',
    ),
  /** how many versions the director saw */
  version,
  validFrom: day,
  minutes: z.number(minutesSentence).int(minutesSentence).min(5, minutesSentence).max(600, minutesSentence),
  reason: required('Podaj, na czym opierasz ten czas.', 500),
})
