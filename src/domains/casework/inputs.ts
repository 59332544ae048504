import { z } from 'zod'
import { isLocalDate } from '@/kernel/calendar-day'

const reason = z
  .string()
  .trim()
  .min(3, 'Podaj powód (co najmniej 3 znaki).')
  .max(500, 'Powód może mieć najwyżej 500 znaków.')

export const assignFile = z.object({
  fileId: z.uuid(),
  version: z.number().int(),
  leadId: z.uuid('Wybierz pracownika.'),
  reason,
})

export const assignFiles = z.object({
  files: z
    .array(z.object({ fileId: z.uuid(), version: z.number().int() }))
    .min(1, 'Zaznacz co najmniej jedne akta.')
    .max(200),
  leadId: z.uuid('Wybierz pracownika.'),
  reason,
})

const day = z.string().trim().refine(isLocalDate, 'Podaj datę jak 1.02.2026.')

export const setSubstitute = z.object({
  fileId: z.uuid(),
  version: z.number().int(),
  substituteId: z.uuid('Wybierz pracownika.'),
  from: day,
  until: day,
  reason,
})

export const liftRestriction = z.object({ fileId: z.uuid(), version: z.number().int(), reason })

export const endSubstitute = z.object({ fileId: z.uuid(), version: z.number().int() })
