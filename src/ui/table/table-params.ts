import { isListedDay, isListedMonth } from '@/kernel/calendar-day'

/** What of a table may stand in the address. Everything else there is ignored, never trusted. */
export type FilterSpec =
  | { kind: 'choice'; values: readonly string[]; multiple?: boolean }
  | { kind: 'text'; maxLength?: number }
  | { kind: 'date' }
  | { kind: 'month' }
  | { kind: 'flag' }

export type SortDirection = 'ascending' | 'descending'

export type TableSpec<Sort extends string, Filter extends string> = {
  sort: readonly Sort[]
  defaultSort: { key: Sort; direction: SortDirection }
  pageSize?: number | undefined
  filters?: Record<Filter, FilterSpec> | undefined
}

/** The state of a table read from the address: always complete, always within its spec. */
export type TableState<Sort extends string = string, Filter extends string = string> = {
  page: number
  pageSize: number
  sort: { key: Sort; direction: SortDirection }
  filters: Partial<Record<Filter, readonly string[]>>
}

export type SearchParams = Record<string, string | string[] | undefined>

export const sortParam = 'sortuj'
export const pageParam = 'strona'
export const pageSizeParam = 'na-stronie'
export const pageSizes = [25, 50, 100] as const
const maxPage = 100_000

/** Reads a table's state from the address; whatever is unknown, malformed or too long falls back to the default. */
export function tableParams<Sort extends string, Filter extends string = never>(
  searchParams: SearchParams,
  spec: TableSpec<Sort, Filter>,
): TableState<Sort, Filter> {
  const size = Number(first(searchParams[pageSizeParam]))
  return {
    page: readPage(first(searchParams[pageParam])),
    pageSize: pageSizes.find((known) => known === size) ?? spec.pageSize ?? 25,
    sort: readSort(first(searchParams[sortParam]), spec),
    filters: readFilters(searchParams, spec.filters),
  }
}

/** The only value of a filter, or undefined. */
export function filterValue<Filter extends string>(
  state: Pick<TableState<string, Filter>, 'filters'>,
  filter: Filter,
): string | undefined {
  return state.filters[filter]?.[0]
}

function readPage(text: string | undefined): number {
  const page = Number(text)
  return Number.isInteger(page) && page >= 1 && page <= maxPage ? page : 1
}

function readSort<Sort extends string>(text: string | undefined, spec: TableSpec<Sort, string>) {
  const name = text?.replace(/^-/, '')
  const key = spec.sort.find((known) => known === name)
  if (key === undefined || text === undefined) return spec.defaultSort
  const direction: SortDirection = text.startsWith('-') ? 'descending' : 'ascending'
  return { key, direction }
}

function readFilters<Filter extends string>(
  searchParams: SearchParams,
  specs: Record<Filter, FilterSpec> | undefined,
): Partial<Record<Filter, readonly string[]>> {
  const filters: Partial<Record<Filter, readonly string[]>> = {}
  for (const name in specs) {
    const values = allowedValues(all(searchParams[name]), specs[name])
    if (values.length > 0) filters[name] = values
  }
  return filters
}

function allowedValues(values: readonly string[], spec: FilterSpec): readonly string[] {
  switch (spec.kind) {
    case 'choice': {
      const known = [...new Set(values)].filter((value) => spec.values.includes(value))
      return spec.multiple ? known : known.slice(0, 1)
    }
    case 'text':
      return values
        .slice(0, 1)
        .map((value) => value.trim().slice(0, spec.maxLength ?? 200))
        .filter((value) => value !== '')
    case 'date':
      return values.filter(isListedDay).slice(0, 1)
    case 'month':
      return values.filter(isListedMonth).slice(0, 1)
    case 'flag':
      return values.filter((value) => value === '1').slice(0, 1)
  }
}

const all = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

const first = (value: string | string[] | undefined): string | undefined => all(value)[0]
