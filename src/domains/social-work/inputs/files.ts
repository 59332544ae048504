import { z } from 'zod'
import { problems } from '@/domains/intake/dictionaries'
import { cooperationLabels, standardLabels } from '@/domains/casework/labels'
import { closeReasonLabels, entryCriterionLabels } from '../labels'
import {
  day,
  keysOf,
  optional,
  optionalChoice,
  optionalDay,
  required,
  version,
  warningReason,
} from './fields'

const entry = {
  entryCriteria: z
    .array(z.enum(keysOf(entryCriterionLabels)))
    .min(1, 'Zaznacz co najmniej jeden powód rozpoczęcia pracy socjalnej.'),
  entryReason: required('Napisz krótko, na czym polega trudność.', 2000),
  standard: optionalChoice(standardLabels),
  mainProblem: z.enum(problems, 'Wybierz główny problem.'),
}

/** Social work without any benefit (G-028) or beside one. */
export const openSocialWorkFile = z.object({
  personId: z.uuid('Wybierz osobę.'),
  ...entry,
  rulesExplained: z.boolean(),
  /** another lead than the one who opens: for the team leader */
  leadId: z
    .union([z.uuid(), z.literal('')])
    .transform((value) => (value === '' ? null : value))
    .nullable(),
  warningReason,
})

export const recordEntry = z.object({ fileId: z.uuid(), version, ...entry })

export const explainRules = z.object({ fileId: z.uuid(), version, explainedOn: day })

export const acceptReferral = z.object({ referralId: z.uuid(), version, warningReason })

export const recordClientCame = z.object({ referralId: z.uuid(), version })

export const recordClientDidNotCome = z.object({
  referralId: z.uuid(),
  version,
  attempts: z.number('Podaj liczbę prób kontaktu.').int().min(0).max(50),
  note: required('Napisz, jak próbowano nawiązać kontakt.', 1000),
  retryOn: optionalDay,
})

export const recordClientRefused = z.object({
  referralId: z.uuid(),
  version,
  note: required('Napisz, czego klient nie chce uzgodnić i jak mu to wyjaśniono.', 1000),
  retryOn: optionalDay,
})

/** "Status współpracy": withdrawal or refusal with the day to try again (G-074). */
export const setCooperation = z.object({
  fileId: z.uuid(),
  version,
  cooperation: z.enum(keysOf(cooperationLabels), 'Wybierz status współpracy.'),
  retryOn: optionalDay,
  note: optional(1000),
})

export const closeFile = z.object({
  fileId: z.uuid(),
  version,
  reason: z.enum(keysOf(closeReasonLabels), 'Wybierz powód zakończenia.'),
  clientStatement: optional(),
  workerStatement: optional(),
  missingReason: optional(500),
  supportNetwork: optional(),
  warningReason,
})

export const reopenFile = z.object({
  fileId: z.uuid(),
  version,
  reason: required('Napisz, dlaczego praca socjalna zaczyna się na nowo.', 1000),
  warningReason,
})
