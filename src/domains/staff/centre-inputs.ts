import { z } from 'zod'
import { isLocalDate, type LocalDate } from '@/kernel/calendar-day'
import {
  CentreKind,
  ResponsibilityVariant,
  ServicesView,
  SocialWorkerRole,
} from '@/platform/db/generated/enums'
import { optionalText, password, postcode, requiredText } from './inputs'
import { patternInCode, patternProblem } from './rules/case-number-pattern'
import { statutoryValueKeys } from './statutory-values'

const within = (sentence: string, least: number, most: number) =>
  z.number({ error: sentence }).int(sentence).min(least, sentence).max(most, sentence)

/** Znak sprawy: typed with Polish elements, kept with those of the code. */
const pattern = requiredText('Podaj wzór znaku sprawy.', 80)
  .superRefine((text, context) => {
    const problem = patternProblem(text)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })
  .transform(patternInCode)

/** What identifies the centre on its letters. */
const identity = {
  kind: z.enum(CentreKind, { error: 'Wybierz typ jednostki.' }),
  countyRights: z.boolean().default(false),
  name: requiredText('Podaj pełną nazwę ośrodka.', 200),
  shortName: requiredText('Podaj nazwę skróconą.', 40),
  street: requiredText('Podaj ulicę i numer.'),
  postcode,
  city: requiredText('Podaj miejscowość.'),
  phone: optionalText(40),
  email: z
    .union([z.literal(''), z.email('Podaj adres e-mail w postaci nazwa@urzad.pl.')])
    .nullish()
    .transform((text) => (text ? text : null)),
  authorityName: requiredText('Podaj organ, z którego upoważnienia wydawane są decyzje.', 200),
  appealBody: requiredText('Podaj samorządowe kolegium odwoławcze.', 200),
  unitSymbol: requiredText('Podaj symbol komórki.', 20),
  caseNumberPattern: pattern,
}

/** Variants of the models and their norms (SET-02, SET-04 … SET-08, SET-25, product settled 5 and 6). */
const parameters = {
  responsibilityVariant: z.enum(ResponsibilityVariant, { error: 'Wybierz wariant odpowiedzialności.' }),
  /** the larger role unless somebody chooses otherwise */
  socialWorkerRole: z
    .enum(SocialWorkerRole, { error: 'Wybierz rolę pracownika socjalnego.' })
    .default('larger'),
  mixedMode: z.boolean().default(false),
  inhabitants: z
    .number({ error: 'Podaj liczbę mieszkańców.' })
    .int()
    .min(1, 'Podaj liczbę mieszkańców.')
    .max(3_000_000)
    .nullish()
    .transform((number) => number ?? null),
  socialWorkerNorm: within('Podaj liczbę środowisk od 1 do 50.', 1, 50),
  violenceNorm: within('Podaj liczbę środowisk od 1 do 50.', 1, 50),
  benefitsWorkerNorm: within('Podaj liczbę środowisk od 1 do 300.', 1, 300),
  monthlyCertificateDueDay: within('Podaj dzień miesiąca od 1 do 28.', 1, 28),
  referralContactDays: within('Podaj liczbę dni od 1 do 30.', 1, 30),
  callBackDays: within('Podaj liczbę dni od 1 do 60.', 1, 60),
  monthlyReportDueDay: within('Podaj dzień miesiąca od 1 do 28.', 1, 28).default(10),
  totpRequired: z.boolean().default(false),
  servicesView: z.enum(ServicesView).default('stages'),
  implementationModule: z.boolean().default(false),
  /** the centre takes part in the pilot of the model (SET-25, R-109) */
  pilot: z.boolean().default(false),
}

export const saveCentre = z.object({ version: z.number().int(), ...identity })

/** Base64 of a picture; what it really is, the command looks at (rules/logo.ts). */
export const saveLogo = z.object({
  version: z.number().int(),
  content: z.string().min(1, 'Wybierz plik z logo.').max(450_000, 'Plik jest większy niż 300 kB.').nullable(),
})

export const saveParameters = z.object({ version: z.number().int(), ...parameters })

export const foundCentre = z.object({
  centre: z.object({ ...identity, ...parameters, trainingCopy: z.boolean().default(false) }),
  administrator: z.object({
    login: z.string().regex(/^[a-z][a-z0-9._-]{2,39}$/),
    firstName: requiredText('Podaj imię.', 60),
    lastName: requiredText('Podaj nazwisko.', 80),
    password,
    mustChangePassword: z.boolean().default(true),
  }),
})

export const saveActionKind = z.object({
  actionKindId: z.uuid().nullish(),
  version: z.number().int().optional(),
  code: z
    .string()
    .trim()
    .regex(/^[a-z][a-zA-Z0-9]{2,40}$/, 'Kod: litery łacińskie bez odstępów, np. poradnictwo.'),
  label: requiredText('Podaj nazwę działania.'),
  position: within('Podaj miejsce na liście.', 1, 999),
  active: z.boolean().default(true),
})

export const enterStatutoryValue = z.object({
  key: z.enum(statutoryValueKeys, { error: 'Wybierz wartość.' }),
  validFrom: z
    .string({ error: 'Podaj pierwszy dzień obowiązywania.' })
    .refine(isLocalDate, 'Podaj pierwszy dzień obowiązywania.')
    .transform((text) => text as LocalDate),
  value: z
    .number({ error: 'Podaj wartość.' })
    .positive('Wartość musi być większa od zera.')
    .max(1_000_000_000),
  source: requiredText('Podaj akt prawny i pozycję dziennika ustaw.', 300),
})
