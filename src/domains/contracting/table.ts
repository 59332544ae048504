import { z } from 'zod'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { providerKinds } from './model'

const serviceCodes = catalogueServices.map(({ code }) => code)
const groupCodes: readonly string[] = targetGroups.map(({ code }) => code)

/** What of the register of providers may stand in the address; names are searched for, never written there. */
export const providerTable = {
  sort: ['nazwa'],
  defaultSort: { key: 'nazwa', direction: 'ascending' },
  pageSize: 50,
  filters: {
    rodzaj: { kind: 'choice', values: providerKinds },
    usluga: { kind: 'choice', values: serviceCodes },
    grupa: { kind: 'choice', values: groupCodes },
    rejon: { kind: 'text', maxLength: 36 },
    stan: { kind: 'choice', values: ['wykreslone'] },
  },
} as const

const listed = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .nullish()
    .transform((value) => values.find((known) => known === value) ?? null)

const id = z
  .string()
  .nullish()
  .transform((value) => (z.uuid().safeParse(value).success ? (value ?? null) : null))

/** The filters of the register; what is unknown is no filter. */
export const providerFilter = z.object({
  kind: listed(providerKinds),
  service: listed(serviceCodes),
  group: listed(groupCodes),
  district: id,
  closed: z.boolean().default(false),
  descending: z.boolean().default(false),
})

type Filters = { readonly [Name in keyof typeof providerTable.filters]?: readonly string[] | undefined }

/** The filters of the address as the query takes them. */
export function providerFilterOf(
  filters: Filters,
  sort?: { direction: string },
): z.input<typeof providerFilter> {
  const first = (name: keyof Filters) => filters[name]?.[0] ?? null
  return {
    kind: first('rodzaj'),
    service: first('usluga'),
    group: first('grupa'),
    district: first('rejon'),
    closed: first('stan') === 'wykreslone',
    descending: sort?.direction === 'descending',
  }
}

/** How contracts stand on a day, as the register is filtered. */
export const contractViews = {
  projekty: 'projekty',
  trwaja: 'trwają',
  koncza: 'kończą się w ciągu 60 dni',
  'do-rozliczenia': 'zakończone, do rozliczenia',
  rozliczone: 'rozliczone',
} as const

export type ContractView = keyof typeof contractViews
const viewCodes = Object.keys(contractViews) as ContractView[]

/** What of the register of contracts may stand in the address. */
export const contractTable = {
  sort: ['koniec', 'numer'],
  defaultSort: { key: 'koniec', direction: 'ascending' },
  pageSize: 50,
  filters: {
    stan: { kind: 'choice', values: viewCodes },
    usluga: { kind: 'choice', values: serviceCodes },
    wykonawca: { kind: 'text', maxLength: 36 },
    rok: { kind: 'text', maxLength: 4 },
  },
} as const

/** The filters of the register of contracts; what is unknown is no filter. */
export const contractFilter = z.object({
  view: listed(viewCodes),
  service: listed(serviceCodes),
  provider: id,
  year: z
    .string()
    .nullish()
    .transform((value) => (value && /^20\d{2}$/.test(value) ? Number(value) : null)),
  sort: z.enum(['koniec', 'numer']).default('koniec'),
  descending: z.boolean().default(false),
})

type ContractFilters = {
  readonly [Name in keyof typeof contractTable.filters]?: readonly string[] | undefined
}

/** The filters of the address as the query takes them. */
export function contractFilterOf(
  filters: ContractFilters,
  sort: { key: string; direction: string },
): z.input<typeof contractFilter> {
  const first = (name: keyof ContractFilters) => filters[name]?.[0] ?? null
  return {
    view: first('stan'),
    service: first('usluga'),
    provider: first('wykonawca'),
    year: first('rok'),
    sort: sort.key === 'numer' ? 'numer' : 'koniec',
    descending: sort.direction === 'descending',
  }
}
