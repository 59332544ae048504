import { z } from 'zod'
import { targetGroups, type TargetGroup } from './dictionaries/target-groups'

const groupCodes: readonly TargetGroup[] = targetGroups.map(({ code }) => code)

/** What of the list of coordinators may stand in the address; the list and its file read the same. */
export const coordinationTable = {
  sort: ['usluga'],
  defaultSort: { key: 'usluga', direction: 'ascending' },
  pageSize: 200,
  filters: {
    grupa: { kind: 'choice', values: groupCodes },
    koordynator: { kind: 'text', maxLength: 36 },
    pokaz: { kind: 'choice', values: ['uzywane', 'bez'] },
  },
} as const

/** The filters of the list; what is unknown is no filter. */
export const coordinationInput = z.object({
  group: z
    .string()
    .nullish()
    .transform((value) => groupCodes.find((code) => code === value) ?? null),
  coordinator: z
    .string()
    .nullish()
    .transform((value) => (z.uuid().safeParse(value).success ? (value ?? null) : null)),
  show: z
    .string()
    .nullish()
    .transform((value) => (value === 'uzywane' || value === 'bez' ? value : null)),
})

type Filters = {
  readonly [Name in keyof typeof coordinationTable.filters]?: readonly string[] | undefined
}

/** The filters of the address as the query takes them. */
export function coordinationFilterOf(filters: Filters): z.input<typeof coordinationInput> {
  const first = (name: keyof Filters) => filters[name]?.[0] ?? null
  return { group: first('grupa'), coordinator: first('koordynator'), show: first('pokaz') }
}
