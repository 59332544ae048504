import { z } from 'zod'
import { ActionContact } from '@/platform/db/generated/enums'
import { placeLabels } from '../labels'
import { day, optional, optionalChoice, optionalDay, required, text, version } from './fields'

const action = {
  kind: required('Wybierz rodzaj działania.', 60),
  contact: z.enum(ActionContact, 'Zaznacz: bezpośrednie czy pośrednie.'),
  doneOn: day,
  minutes: z
    .number('Podaj czas w minutach.')
    .int('Podaj czas w pełnych minutach.')
    .min(1, 'Podaj czas w minutach.')
    .max(1440, 'Działanie nie może trwać dłużej niż dobę.'),
  place: optionalChoice(placeLabels),
  personIds: z.array(z.uuid()).max(30),
  note: text(10_000),
  nextStep: optional(500),
  nextStepOn: optionalDay,
  privateNote: optional(10_000),
}

/** Kind, minutes, save: everything else has a sensible default in the form. */
export const logAction = z.object({ fileId: z.uuid(), ...action })

/** Own entry: mended in place on its day, corrected visibly later. */
export const correctAction = z.object({
  actionId: z.uuid(),
  version,
  ...action,
  reason: optional(500),
})
