import { z } from 'zod'
import { AppealForm, AppealOutcome } from '@/platform/db/generated/enums'
import { day, optionalDay, optionalText, version } from './fields'

const step = { decisionId: z.uuid(), version }

/** An appeal that came: by post the day of posting counts against the term, else the day it came (art. 57 § 5 KPA). */
export const recordAppeal = z.object({
  ...step,
  form: z.enum(AppealForm, 'Wybierz: na piśmie albo ustnie do protokołu.'),
  receivedOn: day,
  postedOn: optionalDay,
})

export const passAppealOn = z.object({ ...step, passedOn: day })

export const recordAppealOutcome = z.object({
  ...step,
  outcome: z.enum(AppealOutcome, 'Wybierz wynik odwołania.'),
  ruledOn: day,
  ruling: optionalText(100),
})
