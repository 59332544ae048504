import type { FilterChip } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'

type FilterChips<Name extends string> = {
  path: string
  state: Pick<TableState<string, Name>, 'filters'>
  searchParams: SearchParams
  /** What a chip of each filter says, in the order of the chips; nothing where the value needs no chip. */
  words: Readonly<Record<Name, (value: string) => string | undefined>>
}

/** A chip for each filter that is set, and the address without any of them: sorting and tab stay. */
export function filterChips<Name extends string>({ path, state, searchParams, words }: FilterChips<Name>) {
  const names = Object.keys(words) as Name[]
  const chips = names.flatMap((name): FilterChip[] => {
    const value = filterValue(state, name)
    const label = value === undefined ? undefined : words[name](value)
    return label === undefined ? [] : [{ label, removeHref: hrefWith(path, searchParams, { [name]: null }) }]
  })
  const none = Object.fromEntries(names.map((name) => [name, null]))
  return { chips, clearHref: hrefWith(path, searchParams, none) }
}
