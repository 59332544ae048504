import { z } from 'zod'
import { catalogueServices } from './dictionaries/services'
import { realisationForms, type RealisationForm } from './model'

export const addRemark = z.object({
  service: z
    .string()
    .refine((code) => catalogueServices.some((one) => one.code === code), 'Wybierz usługę z katalogu.'),
  form: z
    .union([z.enum(realisationForms as [RealisationForm, ...RealisationForm[]]), z.literal('')])
    .transform((value) => (value === '' ? null : value))
    .nullable(),
  text: z.string().trim().min(1, 'Wpisz uwagę.').max(1000, 'Skróć tekst: najwyżej 1000 znaków.'),
})

export const withdrawRemark = z.object({ remarkId: z.uuid(), version: z.number().int() })
