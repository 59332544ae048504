import { z } from 'zod'
import { discontinuanceBases } from '@/domains/benefits/documents/decision-texts/discontinuance'
import { day, optionalText, reason, text, version } from './fields'

const terms = z.object({
  basis: z.enum(discontinuanceBases, 'Wybierz podstawę umorzenia.'),
  on: day,
  reason: text(3, 2000, 'Opisz, co się stało (co najmniej 3 znaki).'),
  /** asked about a withdrawn application only (art. 105 § 2 KPA) */
  nobodyObjects: z.boolean(),
  publicInterestKept: z.boolean(),
})

export type DiscontinuanceInput = z.output<typeof terms>

/** The application is taken back, or nothing is left to decide (art. 105 KPA). */
export const discontinueProceeding = terms.extend({ proceedingId: z.uuid(), version })

/** On what the proceeding is discontinued has changed: the texts are written anew. */
export const redraftDiscontinuance = terms.extend({ decisionId: z.uuid(), version })

/** The party thought better of it, before the draft is handed over. */
export const resumeProceeding = z.object({ proceedingId: z.uuid(), version, reason })

/** Nobody is left to deliver a decision to. */
export const endAfterDeath = z.object({ proceedingId: z.uuid(), version, note: optionalText(2000) })
