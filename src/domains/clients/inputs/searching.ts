import { z } from 'zod'
import { ageBandKeys, type AgeBand } from '../labels'

export const searchClients = z.object({
  text: z.string().max(100, 'Wpisz najwyżej 100 znaków.'),
  limit: z.number().int().min(1).max(50).default(20),
})

/** The registry's filters and order, as its address holds them. */
export const registryFilters = z.object({
  districtId: z.uuid().nullish(),
  age: z.enum(ageBandKeys as [AgeBand, ...AgeBand[]]).nullish(),
  withOpenFiles: z.boolean().default(false),
  homeless: z.boolean().default(false),
  sort: z.enum(['nazwisko', 'wiek']).default('nazwisko'),
  descending: z.boolean().default(false),
})

export const registry = registryFilters.extend({
  page: z.number().int().min(1).max(100_000).default(1),
  pageSize: z.number().int().min(1).max(100).default(25),
})

export const personOnly = z.object({ personId: z.uuid() })

export const timelineKinds = ['registry', 'contact', 'benefits', 'socialWork'] as const

export const clientTimeline = z.object({
  personId: z.uuid(),
  kind: z.enum(timelineKinds).nullish(),
  page: z.number().int().min(1).max(10_000).default(1),
})

export const accessOfClient = z.object({
  personId: z.uuid(),
  page: z.number().int().min(1).max(10_000).default(1),
})

export const suspectedDuplicates = z.object({
  /** only pairs with this person */
  personId: z.uuid().nullish(),
  page: z.number().int().min(1).max(10_000).default(1),
})
