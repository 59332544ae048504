import { z } from 'zod'
import { personFieldLabels, type PersonField } from '../labels'
import { reason, version } from './fields'

/** Whose value of a field stays on the card. */
const side = z.enum(['kept', 'merged'])
const fields = Object.keys(personFieldLabels) as [PersonField, ...PersonField[]]

export const mergePersons = z
  .object({
    keptId: z.uuid(),
    keptVersion: version,
    mergedId: z.uuid(),
    mergedVersion: version,
    /** fields left out stay as on the kept card */
    fields: z.partialRecord(z.enum(fields), side).default({}),
    reason,
  })
  .refine((value) => value.keptId !== value.mergedId, {
    path: ['mergedId'],
    message: 'Wybierz dwie różne osoby.',
  })

export const mergePreview = z.object({ keptId: z.uuid(), mergedId: z.uuid() })

export const undoMerge = z.object({ mergeId: z.uuid(), version })

export const markNotDuplicate = z
  .object({ personId: z.uuid(), otherId: z.uuid() })
  .refine((value) => value.personId !== value.otherId, {
    path: ['otherId'],
    message: 'Wybierz dwie różne osoby.',
  })
