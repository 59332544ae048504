import { SelectField, type Option } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'

type ListFiltersProps = {
  path: string
  searchParams: SearchParams
  state: TableState
  /** name in the address, label, and what there is to choose from */
  lists: readonly (readonly [name: string, label: string, options: readonly Option[]])[]
}

/** Filters of a list of services, one of many each, with a chip for each that is set. */
export function ListFilters({ path, searchParams, state, lists }: ListFiltersProps) {
  return (
    <FilterBar
      path={path}
      clearHref={path}
      chips={lists.flatMap(([name, label, options]) => {
        const word = options.find(({ value }) => value === state.filters[name]?.[0])?.label
        return word
          ? [{ label: `${label}: ${word}`, removeHref: hrefWith(path, searchParams, { [name]: null }) }]
          : []
      })}
    >
      {lists.map(([name, label, options]) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={options}
          emptyLabel="wszystkie"
          defaultValue={state.filters[name]?.[0] ?? ''}
          width="medium"
        />
      ))}
    </FilterBar>
  )
}
