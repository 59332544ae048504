import { SelectField, type Option } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { targetGroups } from '../dictionaries/target-groups'

const path = '/uslugi/koordynatorzy'

type FiltersProps = { state: TableState; searchParams: SearchParams; coordinators: readonly Option[] }

/** What the list of coordinators shows, in the address: group, coordinator, in use. */
export function CoordinationFilters({ state, searchParams, coordinators }: FiltersProps) {
  const lists = [
    ['grupa', 'Dla kogo', targetGroups.map(({ code, label }) => ({ value: code, label }))],
    ['koordynator', 'Koordynator', coordinators],
    [
      'pokaz',
      'Pokaż',
      [
        { value: 'uzywane', label: 'usługi w użyciu' },
        { value: 'bez', label: 'w użyciu, bez koordynatora' },
      ],
    ],
  ] as const
  const chosen = (name: string) => state.filters[name]?.[0]
  const chips = lists.flatMap(([name, label, options]) => {
    const word = options.find((option) => option.value === chosen(name))?.label
    return word
      ? [{ label: `${label}: ${word}`, removeHref: hrefWith(path, searchParams, { [name]: null }) }]
      : []
  })
  return (
    <FilterBar path={path} chips={chips} clearHref={path}>
      {lists.map(([name, label, options]) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={options}
          emptyLabel={name === 'pokaz' ? 'cały katalog' : 'wszystkie'}
          defaultValue={chosen(name) ?? ''}
          width="medium"
        />
      ))}
    </FilterBar>
  )
}
