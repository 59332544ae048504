import { z } from 'zod'
import { BenefitKind, DecisionKind } from '@/platform/db/generated/enums'
import { madeStates, pilotFilters, stateFilters, termFilters } from '@/domains/benefits/table'
import { optionalDay } from './fields'

const page = {
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(1).max(100).default(25),
}

const direction = z.enum(['ascending', 'descending'])

/** What narrows the list of proceedings; the same for the screen and for the sheet that leaves the system. */
export const proceedingFilter = z.object({
  scope: z.enum(['mine', 'all']).default('all'),
  state: z.enum(stateFilters).nullish(),
  term: z.enum(termFilters).nullish(),
  benefit: z.enum(BenefitKind).nullish(),
  outcome: z.enum(DecisionKind).nullish(),
  pilot: z.enum(pilotFilters).nullish(),
  workerId: z.uuid().nullish().catch(null),
  from: optionalDay,
  to: optionalDay,
  sort: z.enum(['termin', 'zlozono', 'znak', 'klient']).default('termin'),
  direction: direction.default('ascending'),
})

export type ProceedingFilter = z.output<typeof proceedingFilter>

export const proceedingList = proceedingFilter.extend(page)

/** What narrows the register of decisions; the same for the screen and for the sheet. */
export const decisionFilter = z.object({
  kind: z.enum(DecisionKind).nullish(),
  benefit: z.enum(BenefitKind).nullish(),
  state: z.enum(madeStates).nullish(),
  from: optionalDay,
  to: optionalDay,
  sort: z.enum(['data', 'numer']).default('data'),
  direction: direction.default('descending'),
})

export type DecisionFilter = z.output<typeof decisionFilter>

export const decisionList = decisionFilter.extend(page)
