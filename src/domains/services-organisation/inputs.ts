import { z } from 'zod'
import { isLocalDate, localDate } from '@/kernel/calendar-day'
import { ResponsibilityVariant, ServiceParticipantKind, ServiceStage } from '@/platform/db/generated/enums'
import { catalogueServices } from './dictionaries/services'
import { ImplementationPath, realisationForms } from './model'
import { ownStructuresSituations, type OwnStructuresSituation } from './rules/form-choice'

const version = z.number().int()
const text = (most: number) => z.string().trim().max(most, `Skróć tekst: najwyżej ${most} znaków.`)
const required = (sentence: string, most = 1000) => text(most).min(1, sentence)
const optional = (most = 1000) =>
  text(most)
    .transform((value) => (value === '' ? null : value))
    .nullable()
const day = z
  .string('Podaj datę.')
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)
const optionalId = z
  .union([z.uuid(), z.literal('')])
  .transform((value) => (value === '' ? null : value))
  .nullable()
const optionalOf = <const T extends string>(values: readonly T[]) =>
  z
    .union([z.enum(values as readonly [T, ...T[]]), z.literal('')])
    .transform((value) => (value === '' ? null : value))
    .nullable()

const serviceCodes = catalogueServices.map(({ code }) => code)
const situations = Object.keys(ownStructuresSituations) as OwnStructuresSituation[]

export const createProcess = z.object({
  service: z.string().refine((code) => serviceCodes.includes(code), 'Wybierz usługę z katalogu.'),
  title: required('Nazwij proces tak, żeby odróżniał się od innych.', 200),
  targetGroups: z.array(z.string()).min(1, 'Zaznacz co najmniej jedną grupę.'),
  path: z.enum(ImplementationPath, 'Wybierz ścieżkę wdrażania.'),
  currentForm: optionalOf(realisationForms),
  situation: optionalOf(situations),
  byDecision: z.boolean(),
  pilot: z.boolean(),
  localPartnership: z.boolean(),
  /** empty: as in the settings of the centre */
  responsibility: optionalOf(Object.values(ResponsibilityVariant)),
  responsibilityReason: optional(),
  coordinatorId: optionalId,
})

const ofProcess = { processId: z.uuid(), version }

export const startNextCycle = z.object({
  processId: z.uuid(),
  version,
  path: z.enum(['standard', 'changeOfForm'], 'Wybierz ścieżkę wdrażania.'),
  situation: optionalOf(situations),
})

/** The director's choice: the path, why, since when; the facts it stands on may be put right with it. */
export const choosePath = z.object({
  ...ofProcess,
  path: z.enum(ImplementationPath, 'Wybierz ścieżkę wdrażania.'),
  currentForm: optionalOf(realisationForms),
  situation: optionalOf(situations),
  reason: required('Uzasadnij wybór ścieżki.'),
  chosenOn: day,
})

export const startProcess = z.object(ofProcess)
export const resumeProcess = z.object(ofProcess)
export const pauseProcess = z.object({
  ...ofProcess,
  reason: required('Napisz, dlaczego proces zostaje wstrzymany.'),
})
export const endProcess = z.object({ ...ofProcess, reason: required('Napisz, dlaczego proces się kończy.') })

export const assignCoordinator = z.object({
  ...ofProcess,
  coordinatorId: z.uuid('Wybierz koordynatora.'),
})

export const addParticipant = z
  .object({
    processId: z.uuid(),
    kind: z.enum(ServiceParticipantKind, 'Wybierz, kto to jest.'),
    userId: optionalId,
    name: optional(200),
    institution: optional(200),
    validFrom: day,
  })
  .refine(({ userId, name, institution }) => userId !== null || name !== null || institution !== null, {
    path: ['name'],
    message: 'Wybierz pracownika albo wpisz osobę lub instytucję.',
  })

export const endParticipant = z.object({ participantId: z.uuid(), version, validTo: day })

const content = z.record(z.string().max(60), z.unknown())

export const completeStep = z.object({
  stepId: z.uuid(),
  version,
  doneOn: day,
  note: text(4000),
  content,
})

export const skipStep = z.object({
  stepId: z.uuid(),
  version,
  reason: required('Napisz, dlaczego ten krok zostaje pominięty.'),
})

const ofStage = { processId: z.uuid(), stage: z.enum(ServiceStage), version }

export const submitStage = z.object(ofStage)
export const acceptStage = z.object({ ...ofStage, content, note: text(4000) })
export const sendBackStage = z.object({ ...ofStage, reason: required('Napisz, co trzeba poprawić.') })

const COUNT = 'Podaj liczbę, na przykład 1240.'

export const saveLocalYear = z.object({
  year: z.number('Podaj rok.').int('Podaj rok.').min(1990, 'Podaj rok od 1990.').max(2100, 'Podaj rok.'),
  /** null for a year that is entered for the first time */
  version: version.nullable(),
  source: required('Wpisz, skąd są dane.', 300),
  figures: z.record(
    z.string().max(80),
    z
      .union(
        [
          z.literal('').transform(() => null),
          z.number(COUNT).int(COUNT).min(0, COUNT).max(100_000_000, COUNT),
        ],
        COUNT,
      )
      .nullish()
      .transform((value) => value ?? null),
  ),
})

/** Two hundred kilobytes in base64: a filled form has about ten. */
const LONGEST_SHEET = Math.ceil((200 * 1024 * 4) / 3) + 4

export const localSheet = z.object({ year: z.number().int().min(1990).max(2100) })

export const lookAtLocalSheet = localSheet.extend({
  content: z
    .string()
    .min(1, 'Wybierz plik.')
    .max(LONGEST_SHEET, 'Plik jest większy niż 200 kB. Wczytaj formularz bez dodatkowych arkuszy i obrazów.'),
})
