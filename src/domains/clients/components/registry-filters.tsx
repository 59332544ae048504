import { CheckboxField } from '@/ui/form/checkbox-field'
import { SelectField } from '@/ui/form/select-field'
import { FilterBar, type FilterChip } from '@/ui/table/filter-bar'
import { hrefWith } from '@/ui/table/href-with'
import type { SearchParams } from '@/ui/table/table-params'
import { ageBandKeys, ageBands, type AgeBand } from '../labels'

type RegistryFiltersProps = {
  filters: {
    readonly districtId: string | null
    readonly age: AgeBand | null
    readonly withOpenFiles: boolean
    readonly homeless: boolean
  }
  districts: readonly { readonly id: string; readonly name: string }[]
  searchParams: SearchParams
  /** Whether the actor may know that files exist. */
  seeFiles: boolean
}

/** District, age, open files, homelessness; kept in the address. */
export function RegistryFilters({ filters, districts, searchParams, seeFiles }: RegistryFiltersProps) {
  return (
    <FilterBar
      path="/klienci"
      keep={{ sortuj: searchParams.sortuj }}
      clearHref="/klienci"
      chips={chipsOf({ filters, districts, searchParams })}
    >
      <SelectField
        name="rejon"
        label="Rejon"
        options={districts.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel="każdy"
        defaultValue={filters.districtId ?? ''}
      />
      <SelectField
        name="wiek"
        label="Wiek"
        options={ageBandKeys.map((key) => ({ value: key, label: ageBands[key].label }))}
        emptyLabel="każdy"
        defaultValue={filters.age ?? ''}
      />
      {seeFiles ? (
        <CheckboxField name="akta" label="z otwartymi aktami" defaultValue={filters.withOpenFiles} />
      ) : null}
      <CheckboxField name="bezdomnosc" label="w kryzysie bezdomności" defaultValue={filters.homeless} />
    </FilterBar>
  )
}

function chipsOf({
  filters,
  districts,
  searchParams,
}: Pick<RegistryFiltersProps, 'filters' | 'districts' | 'searchParams'>): FilterChip[] {
  const without = (name: string) => hrefWith('/klienci', searchParams, { [name]: null })
  const district = districts.find(({ id }) => id === filters.districtId)
  return [
    ...(filters.districtId
      ? [{ label: `Rejon: ${district?.name ?? 'nieznany'}`, removeHref: without('rejon') }]
      : []),
    ...(filters.age ? [{ label: ageBands[filters.age].label, removeHref: without('wiek') }] : []),
    ...(filters.withOpenFiles ? [{ label: 'z otwartymi aktami', removeHref: without('akta') }] : []),
    ...(filters.homeless ? [{ label: 'w kryzysie bezdomności', removeHref: without('bezdomnosc') }] : []),
  ]
}
