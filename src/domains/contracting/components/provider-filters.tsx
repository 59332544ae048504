import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { SelectField, type Option } from '@/ui/form/select-field'
import { FilterBar } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams, TableState } from '@/ui/table/table-params'
import { providerKindLabels } from '../labels'
import { optionsOf } from './words'

const path = '/uslugi/wykonawcy'

type ProviderFiltersProps = {
  state: TableState
  searchParams: SearchParams
  districts: readonly { id: string; name: string }[]
}

/** What of the register is shown, in the address. */
export function ProviderFilters({ state, searchParams, districts }: ProviderFiltersProps) {
  const lists: readonly (readonly [string, string, readonly Option[], string])[] = [
    ['rodzaj', 'Rodzaj', optionsOf(providerKindLabels), 'wszystkie'],
    ['usluga', 'Usługa', catalogueServices.map(({ code, label }) => ({ value: code, label })), 'wszystkie'],
    ['grupa', 'Dla kogo', targetGroups.map(({ code, label }) => ({ value: code, label })), 'wszystkie'],
    ['rejon', 'Rejon', districts.map(({ id, name }) => ({ value: id, label: name })), 'wszystkie'],
    ['stan', 'Stan', [{ value: 'wykreslone', label: 'wykreśleni' }], 'w rejestrze'],
  ]
  const chosen = (name: string) => state.filters[name]?.[0]
  const chips = lists.flatMap(([name, label, options]) => {
    const word = options.find(({ value }) => value === chosen(name))?.label
    return word
      ? [{ label: `${label}: ${word}`, removeHref: hrefWith(path, searchParams, { [name]: null }) }]
      : []
  })
  return (
    <FilterBar path={path} chips={chips} clearHref={path}>
      {lists.map(([name, label, options, emptyLabel]) => (
        <SelectField
          key={name}
          name={name}
          label={label}
          options={options}
          emptyLabel={emptyLabel}
          defaultValue={chosen(name) ?? ''}
          width="medium"
        />
      ))}
    </FilterBar>
  )
}
