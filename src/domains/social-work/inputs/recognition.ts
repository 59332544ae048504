import { z } from 'zod'
import { problems } from '@/domains/intake/dictionaries'
import { FindingKind, FindingSource } from '@/platform/db/generated/enums'
import { keysOf, day, optional, required, text, version, warningReason } from './fields'
import { resourceLabels } from '../labels'

/** Several sittings, each with its day, place and the persons present (G-042). */
export const addSitting = z.object({
  fileId: z.uuid(),
  heldOn: day,
  place: required('Podaj miejsce rozmowy.', 120),
  personIds: z.array(z.uuid()).min(1, 'Zaznacz, kto był przy rozmowie.').max(30),
  others: optional(300),
  note: text(10_000),
})

/** Answers to some of the questions; the rest stays as it was. Nothing is mandatory (G-043). */
export const saveRecognition = z.object({
  fileId: z.uuid(),
  /** null starts the recognition */
  version: version.nullable(),
  answers: z.record(z.string(), z.unknown()),
})

const finding = z
  .object({
    kind: z.enum(FindingKind, 'Wybierz: problem czy zasób.'),
    category: z.enum([...problems, ...keysOf(resourceLabels)], 'Wybierz kategorię.'),
    description: required('Opisz krótko, co ustalono.', 2000),
    clientWords: optional(2000),
    source: z.enum(FindingSource, 'Wybierz, skąd to wiadomo.'),
    main: z.boolean(),
    /** a change of the main problem is explained (G-046) */
    reason: optional(500),
  })
  .refine((f) => (f.kind === 'resource') === f.category in resourceLabels, {
    path: ['category'],
    message: 'Wybierz kategorię z listy dla tego rodzaju.',
  })
  .refine((f) => !f.main || f.kind === 'problem', {
    path: ['main'],
    message: 'Głównym może być tylko problem.',
  })

export const addFinding = z.object({ fileId: z.uuid(), finding })

export const changeFinding = z.object({ findingId: z.uuid(), version, finding })

export const removeFinding = z.object({
  findingId: z.uuid(),
  version,
  reason: required('Podaj powód usunięcia.', 500),
})

/** The summary is the one thing a recognition cannot be closed without (G-043). */
export const closeRecognition = z.object({
  recognitionId: z.uuid(),
  version,
  summary: required('Napisz podsumowanie rozpoznania.', 20_000),
  warningReason,
})
