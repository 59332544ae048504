import { z } from 'zod'
import { isListedMonth, yearMonth } from '@/kernel/calendar-day'
import { LONGEST_REMARK } from './rules/provider-figures'

const version = z.number().int()
const month = z.string().refine(isListedMonth).transform(yearMonth)
const sentence = 'Podaj liczbę całkowitą, zero albo większą.'
const count = z
  .number(sentence)
  .int(sentence)
  .min(0, sentence)
  .max(1_000_000, sentence)
  .nullish()
  .transform((value) => value ?? null)

/** Two hundred kilobytes in base64: a filled form has about ten, and what is larger is not unpacked. */
const LONGEST = Math.ceil((200 * 1024 * 4) / 3) + 4
const file = z.object({
  name: z.string().max(255),
  content: z
    .string()
    .min(1, 'Wybierz plik.')
    .max(LONGEST, 'Plik jest większy niż 200 kB. Wczytaj formularz bez dodatkowych arkuszy i obrazów.'),
})

export const providerForm = z.object({
  processId: z.uuid(),
  month,
  /** whose form, where several perform the month side by side */
  providerId: z.uuid().nullish(),
})

export const lookAtProviderSheet = z.object({ reportId: z.uuid(), file })

export const takeProviderFigures = z.object({ reportId: z.uuid(), version, file })

export const takeProviderSubmission = z.object({ submissionId: z.uuid(), version, reportVersion: version })

export const returnProviderSubmission = z.object({
  submissionId: z.uuid(),
  version,
  reason: z
    .string()
    .trim()
    .min(1, 'Napisz, co trzeba poprawić. Wykonawca przeczyta to na swojej stronie.')
    .max(1000, 'Skróć tekst: najwyżej 1000 znaków.'),
})

export const ownMonth = z.object({ processId: z.uuid(), month })

export const sendMonthFigures = ownMonth.extend({
  recipients: count,
  hoursPlanned: count,
  hoursDone: count,
  waiting: count,
  refusals: count,
  incidents: count,
  complaints: count,
  remark: z.string().trim().max(LONGEST_REMARK, `Skróć uwagi: najwyżej ${LONGEST_REMARK} znaków.`),
})

export const monthSheet = ownMonth.extend({ file })
