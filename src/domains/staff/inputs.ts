import { z } from 'zod'
import { isLocalDate, type LocalDate } from '@/kernel/calendar-day'
import { parsePostcode } from '@/kernel/postal-address'
import { AuthorisationKind, ConsultantKind, PositionKind } from '@/platform/db/generated/enums'
import { contrasts, densities, textSizes } from './model'

const required = (sentence: string, max = 120) =>
  z.string({ error: sentence }).trim().min(1, sentence).max(max, `Najwyżej ${max} znaków.`)
const optional = (max = 120) =>
  z
    .string()
    .trim()
    .max(max, `Najwyżej ${max} znaków.`)
    .nullish()
    .transform((text) => (text ? text : null))

/** A day typed or picked in a form: 'YYYY-MM-DD'. */
const day = (sentence: string) =>
  z
    .string({ error: sentence })
    .refine(isLocalDate, sentence)
    .transform((text) => text as LocalDate)
const optionalDay = z
  .union([z.literal(''), z.string().refine(isLocalDate, 'Podaj datę, np. 1.2.2026.')])
  .nullish()
  .transform((text) => (text ? (text as LocalDate) : null))

const version = z.number().int()
const endsAfter = {
  path: ['validTo'],
  message: 'Koniec nie może być wcześniejszy niż początek.',
}

/** Twelve characters at least; what else it may not be needs the person (rules/password.ts). */
export const password = z
  .string({ error: 'Podaj hasło.' })
  .min(12, 'Hasło musi mieć co najmniej 12 znaków.')
  .max(200, 'Hasło może mieć najwyżej 200 znaków.')

const login = z
  .string({ error: 'Podaj login.' })
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z][a-z0-9._-]{2,39}$/,
    'Login: 3–40 małych liter bez polskich znaków, cyfr, kropek i łączników.',
  )

const accountFields = {
  firstName: required('Podaj imię.', 60),
  lastName: required('Podaj nazwisko.', 80),
  email: z
    .union([z.literal(''), z.email('Podaj adres e-mail w postaci nazwa@urzad.pl.')])
    .nullish()
    .transform((text) => (text ? text : null)),
  phone: optional(40),
  room: optional(20),
}

export const createUser = z.object({ login, ...accountFields, temporaryPassword: password })

export const changeUser = z.object({ userId: z.uuid(), version, ...accountFields })

export const accountVersion = z.object({ userId: z.uuid(), version })

export const liftRest = z.object({ userId: z.uuid() })

export const resetPassword = z.object({ userId: z.uuid(), version, temporaryPassword: password })

export const changeOwnPassword = z
  .object({
    currentPassword: z.string({ error: 'Podaj obecne hasło.' }).min(1, 'Podaj obecne hasło.').max(200),
    newPassword: password,
    repeated: z.string({ error: 'Powtórz nowe hasło.' }),
  })
  .refine((input) => input.newPassword === input.repeated, {
    path: ['repeated'],
    message: 'To nie to samo co nowe hasło. Wpisz je jeszcze raz.',
  })
  .refine((input) => input.newPassword !== input.currentPassword, {
    path: ['newPassword'],
    message: 'Nowe hasło musi różnić się od obecnego.',
  })

const sixDigits = z
  .string({ error: 'Podaj kod z aplikacji.' })
  .trim()
  .regex(/^\d{3}\s?\d{3}$/, 'Kod ma sześć cyfr.')

export const setUpTotp = z.object({
  secret: z.string().regex(/^[A-Z2-7]{32}$/, 'Odśwież stronę i zeskanuj kod jeszcze raz.'),
  code: sixDigits,
})

export const removeOwnTotp = z.object({
  currentPassword: z.string({ error: 'Podaj hasło.' }).min(1, 'Podaj hasło.').max(200),
})

export const endOwnSession = z.object({ sessionId: z.uuid() })

export const nothing = z.object({})

export const savePreferences = z.object({
  textSize: z.enum(textSizes),
  contrast: z.enum(contrasts),
  density: z.enum(densities),
})

export const assignPosition = z
  .object({
    userId: z.uuid(),
    kind: z.enum(PositionKind, { error: 'Wybierz stanowisko.' }),
    /** of a consultant: in what */
    speciality: z
      .union([z.enum(ConsultantKind), z.literal('')])
      .nullish()
      .transform((value) => (value ? value : null)),
    teamId: z
      .union([z.literal(''), z.uuid()])
      .nullish()
      .transform((text) => (text ? text : null)),
    fte: z
      .number({ error: 'Podaj wymiar etatu, np. 1 albo 0,5.' })
      .gt(0, 'Wymiar musi być większy od zera.')
      .max(1, 'Jedno stanowisko to najwyżej pełny etat (1).')
      .multipleOf(0.01, 'Najwyżej dwa miejsca po przecinku.'),
    validFrom: day('Podaj dzień rozpoczęcia.'),
    validTo: optionalDay,
    districtIds: z.array(z.uuid()).default([]),
    /** The sum of FTE above one was shown and meant. */
    overFteConfirmed: z.boolean().default(false),
  })
  .refine((input) => input.validTo === null || input.validTo >= input.validFrom, endsAfter)

export const endPosition = z.object({
  positionId: z.uuid(),
  version,
  validTo: day('Podaj ostatni dzień na stanowisku.'),
})

export const saveTeam = z.object({
  teamId: z.uuid().nullish(),
  version: version.optional(),
  name: required('Podaj nazwę zespołu.'),
  symbol: required('Podaj symbol zespołu.', 12),
})

const houseNumber = z
  .number({ error: 'Numer domu to liczba.' })
  .int('Numer domu to liczba całkowita.')
  .min(1, 'Najmniejszy numer to 1.')
  .max(9999, 'Największy numer to 9999.')
  .nullish()
  .transform((number) => number ?? null)

export const saveDistrict = z.object({
  districtId: z.uuid().nullish(),
  version: version.optional(),
  name: required('Podaj nazwę rejonu.'),
  streets: z
    .array(
      z
        .object({
          street: required('Podaj ulicę albo miejscowość.'),
          houseFrom: houseNumber,
          houseTo: houseNumber,
        })
        .refine(
          (range) => range.houseFrom === null || range.houseTo === null || range.houseTo >= range.houseFrom,
          {
            path: ['houseTo'],
            message: 'Ostatni numer nie może być mniejszy od pierwszego.',
          },
        ),
    )
    .max(2000),
})

export const grantAuthorisation = z
  .object({
    userId: z.uuid('Wybierz osobę.'),
    kind: z.enum(AuthorisationKind, { error: 'Wybierz rodzaj upoważnienia.' }),
    documentNumber: required('Podaj numer dokumentu.', 80),
    onBehalfOf: required('Podaj organ, w którego imieniu upoważnienie obowiązuje.', 200),
    validFrom: day('Podaj pierwszy dzień.'),
    validTo: optionalDay,
  })
  .refine((input) => input.validTo === null || input.validTo >= input.validFrom, endsAfter)

export const endAuthorisation = z.object({
  authorisationId: z.uuid(),
  version,
  validTo: day('Podaj ostatni dzień.'),
})

export const recordAbsence = z
  .object({
    userId: z.uuid('Wybierz osobę.'),
    substituteId: z
      .union([z.literal(''), z.uuid()])
      .nullish()
      .transform((text) => (text ? text : null)),
    validFrom: day('Podaj pierwszy dzień nieobecności.'),
    validTo: day('Podaj ostatni dzień nieobecności.'),
  })
  .refine((input) => input.validTo >= input.validFrom, endsAfter)
  .refine((input) => input.substituteId !== input.userId, {
    path: ['substituteId'],
    message: 'Zastępcą musi być ktoś inny.',
  })

export const removeAbsence = z.object({ absenceId: z.uuid(), version })

export const postcode = z
  .string({ error: 'Podaj kod pocztowy.' })
  .transform((text) => parsePostcode(text) ?? text)
  .refine((text) => /^\d{2}-\d{3}$/.test(text), 'Kod pocztowy ma postać 00-000.')
export const requiredText = required
export const optionalText = optional

/** A list's address without ids, and what its filters and sorting say: codes, ids and days, never words about a person. */
const listPath = z
  .string()
  .max(80)
  .regex(/^(\/[a-z]+(-[a-z]+)*)+$/)
const listQuery = z
  .string()
  .max(600, 'Tych filtrów jest za dużo, by je zapisać.')
  .regex(/^([a-z-]+=[A-Za-z0-9.,_:%+-]*(&|$))*$/)

export const savedViews = z.object({ path: listPath })

export const saveView = z.object({
  path: listPath,
  query: listQuery,
  name: z.string().trim().min(1, 'Podaj nazwę widoku.').max(60, 'Nazwa może mieć najwyżej 60 znaków.'),
})

export const removeView = z.object({ viewId: z.uuid() })
