import type { ReactNode } from 'react'
import { SelectField, type Option } from '@/ui/form/select-field'
import { FilterBar, type FilterChip } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import { filterValue, type SearchParams, type TableState } from '@/ui/table/table-params'

/** Name in the address, label, what there is to choose from, and what is shown while nothing is chosen. */
export type ListFilter = readonly [
  name: string,
  label: string,
  options: readonly Option[],
  emptyLabel?: string | undefined,
]

type ListFiltersProps = {
  path: string
  searchParams: SearchParams
  state: TableState
  lists: readonly ListFilter[]
  /** Chips of filters that are chosen elsewhere, after those of the lists. */
  more?: readonly FilterChip[]
  /** What stays in the address beside the filters. */
  keep?: Readonly<Record<string, string>>
  /** Other fields, before the lists. */
  children?: ReactNode
}

/** Filters of a list, one of many each, with a chip for each that is set. */
export function ListFilters(props: ListFiltersProps) {
  const { path, searchParams, state, lists, more = [], keep = {}, children } = props
  const chips = lists.flatMap(([name, label, options]) => {
    const word = options.find(({ value }) => value === filterValue(state, name))?.label
    return word
      ? [{ label: `${label}: ${word}`, removeHref: hrefWith(path, searchParams, { [name]: null }) }]
      : []
  })
  return (
    <FilterBar path={path} clearHref={path} keep={keep} chips={[...chips, ...more]}>
      {children}
      {lists.map(([name, label, options, emptyLabel = 'wszystkie']) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={options}
          emptyLabel={emptyLabel}
          defaultValue={filterValue(state, name) ?? ''}
          width="medium"
        />
      ))}
    </FilterBar>
  )
}
