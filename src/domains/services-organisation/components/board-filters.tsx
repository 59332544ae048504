import { SelectField } from '@/ui/form/select-field'
import type { Option } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { catalogueServices } from '../dictionaries/services'
import { targetGroups } from '../dictionaries/target-groups'
import { processStateLabels, stageLabels } from '../labels'

const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type BoardFiltersProps = {
  state: TableState
  searchParams: SearchParams
  coordinators: readonly Option[]
}

/** What the board shows, in the address: stage, service, coordinator, group, state. */
export function BoardFilters({ state, searchParams, coordinators }: BoardFiltersProps) {
  const lists = [
    ['etap', 'Etap', optionsOf(stageLabels)],
    ['usluga', 'Usługa', catalogueServices.map(({ code, label }) => ({ value: code, label }))],
    ['grupa', 'Dla kogo', targetGroups.map(({ code, label }) => ({ value: code, label }))],
    ['koordynator', 'Koordynator', coordinators],
    ['stan', 'Stan procesu', optionsOf(processStateLabels)],
  ] as const
  const chosen = (name: string) => state.filters[name]?.[0]
  const chips = lists.flatMap(([name, label, options]) => {
    const value = chosen(name)
    const word = options.find((option) => option.value === value)?.label
    return word
      ? [{ label: `${label}: ${word}`, removeHref: hrefWith('/uslugi', searchParams, { [name]: null }) }]
      : []
  })
  return (
    <FilterBar
      path="/uslugi"
      chips={chips}
      clearHref={chosen('widok') ? '/uslugi?widok=tabela' : '/uslugi'}
      keep={chosen('widok') ? { widok: 'tabela' } : {}}
    >
      {lists.map(([name, label, options]) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={options}
          emptyLabel={name === 'stan' ? 'niezakończone' : 'wszystkie'}
          defaultValue={chosen(name) ?? ''}
          width="medium"
        />
      ))}
    </FilterBar>
  )
}
