import { z } from 'zod'
import { isYearMonth, yearMonth } from '@/kernel/calendar-day'

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
  month: z.string().refine(isYearMonth).transform(yearMonth),
})

export const lookAtProviderSheet = z.object({ reportId: z.uuid(), file })

export const takeProviderFigures = z.object({ reportId: z.uuid(), version: z.number().int(), file })
