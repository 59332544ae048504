import { z } from 'zod'
import { isLocalDate, localDate } from '@/kernel/calendar-day'
import { ConsultantKind, PositionKind, StructureArea } from '@/platform/db/generated/enums'

const version = z.number().int()
const required = (sentence: string, most: number) =>
  z.string({ error: sentence }).trim().min(1, sentence).max(most, `Skróć tekst: najwyżej ${most} znaków.`)
const day = z
  .string({ error: 'Podaj datę.' })
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)
const area = z.enum(StructureArea, { error: 'Wybierz obszar z listy.' })

export const placeArea = z.object({ teamId: z.uuid(), area, validFrom: day })

export const endArea = z.object({ unitAreaId: z.uuid(), version, validTo: day })

export const leaveAreaOutside = z.object({
  area,
  institution: required('Wpisz, kto to robi.', 200),
  reason: required('Napisz, dlaczego nie robi tego ośrodek.', 1000),
  validFrom: day,
})

export const endAreaOutside = z.object({ areaOutsideId: z.uuid(), version, validTo: day })

const post = {
  kind: z.enum(PositionKind, { error: 'Wybierz stanowisko.' }),
  speciality: z
    .union([z.enum(ConsultantKind), z.literal('')])
    .nullish()
    .transform((value) => (value ? value : null)),
  fte: z
    .number({ error: 'Podaj liczbę etatów, na przykład 1,5.' })
    .min(0.05, 'Podaj więcej niż zero etatów.')
    .max(99, 'Podaj mniej niż 100 etatów.')
    .transform((fte) => Math.round(fte * 100) / 100),
  duties: required('Opisz zakres czynności.', 2000),
}

export const addPost = z.object({ teamId: z.uuid(), ...post, validFrom: day })

export const changePost = z.object({ postId: z.uuid(), version, ...post })

export const endPost = z.object({ postId: z.uuid(), version, validTo: day })

export const acceptPost = z.object({ postId: z.uuid(), version })
